import type { MANAGED_SETTINGS } from '../settings/managed.ts';

/** The languages of the Windows templates. */
export const TEMPLATE_LANGUAGES = ['fr-CA', 'en-US'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** A setting in the group policy editor: its name, and what a value must look like. */
interface SettingWords {
  readonly name: string;
  readonly help: string;
}

export type TemplateWords = Readonly<Record<keyof typeof MANAGED_SETTINGS, SettingWords>>;

const FRENCH: TemplateWords = {
  establishment: {
    name: 'Établissement',
    help: 'cisss-cote-nord, cisss-laurentides, ou l’identifiant de la politique remise.',
  },
  role: { name: 'Rôle', help: 'Le rôle des personnes à qui cette configuration s’adresse.' },
  capacity: { name: 'Au nom de qui', help: 'En leur nom (personal) ou au nom de l’établissement (official).' },
  language: { name: 'Langue de Vigie', help: 'La politique est citée en français de toute façon.' },
  hours: {
    name: 'Semaine habituelle',
    help: 'JSON : fuseau horaire et sept jours depuis lundi, en minutes depuis minuit.',
  },
  hoursLocked: {
    name: 'Horaire imposé',
    help: 'Désactivé : l’horaire donné est un point de départ que la personne peut changer.',
  },
  organizationDevice: { name: 'Appareil de l’établissement', help: 'Cet appareil appartient à l’établissement.' },
  modes: {
    name: 'Ce que Vigie fait pour chaque sujet',
    help: 'JSON : un sujet ou un cas, et off, hint, confirm, justify ou block. Un mode au-dessus de son plafond est abaissé.',
  },
  officialAccounts: {
    name: 'Pages et comptes officiels',
    help: 'JSON : une liste de noms, tels que le site les affiche.',
  },
  facilityNames: { name: 'Noms d’installations', help: 'JSON : une liste des noms que les gens emploient.' },
  contacts: { name: 'À qui demander', help: 'JSON : une liste de { "name", "phone", "email" }.' },
  approvalEmail: { name: 'Adresse des approbations', help: 'À qui la demande d’approbation s’adresse.' },
  supportAddress: { name: 'Soutien technique', help: 'Une adresse courriel, ou une page sous https.' },
  policyPack: {
    name: 'Politique remise',
    help: 'JSON : toute une politique. Elle ne remplace une politique incluse que si « Établissement » la nomme.',
  },
  sharedDevice: { name: 'Poste partagé', help: 'Ni horaire, ni journal, ni exceptions n’y sont gardés.' },
  facebook: { name: 'Lire sur Facebook', help: 'Désactivé : Vigie n’y lit rien.' },
  linkedin: { name: 'Lire sur LinkedIn', help: 'Désactivé : Vigie n’y lit rien.' },
  consentAcknowledged: { name: 'Personnel informé', help: 'L’établissement déclare avoir remis l’avis au personnel.' },
  journal: {
    name: 'Interdire le journal',
    help: 'Le journal appartient à la personne : on peut l’interdire, jamais l’imposer.',
  },
  journalDays: { name: 'Durée du journal, en jours', help: 'De 1 à 365. Une ligne plus vieille s’efface.' },
};

const ENGLISH: TemplateWords = {
  establishment: {
    name: 'Organization',
    help: 'cisss-cote-nord, cisss-laurentides, or the id of the policy supplied.',
  },
  role: { name: 'Role', help: 'The role of the people whom this configuration is for.' },
  capacity: { name: 'In whose name', help: 'Their own (personal) or the organization’s (official).' },
  language: { name: 'Vigie’s language', help: 'The policy is quoted in French in any case.' },
  hours: { name: 'Usual week', help: 'JSON: a time zone and seven days from Monday, in minutes since midnight.' },
  hoursLocked: { name: 'Hours that bind', help: 'Disabled: the hours given are a start that the person may change.' },
  organizationDevice: { name: 'The organization’s device', help: 'This device belongs to the organization.' },
  modes: {
    name: 'What Vigie does for each topic',
    help: 'JSON: a concern or a case, and off, hint, confirm, justify or block. A mode above its ceiling is lowered.',
  },
  officialAccounts: { name: 'Official pages and accounts', help: 'JSON: a list of names, as the site shows them.' },
  facilityNames: { name: 'Names of facilities', help: 'JSON: a list of the names that people use.' },
  contacts: { name: 'Who to ask', help: 'JSON: a list of { "name", "phone", "email" }.' },
  approvalEmail: { name: 'Address for approvals', help: 'Whom the request for approval is addressed to.' },
  supportAddress: { name: 'Technical support', help: 'An e-mail address, or a page under https.' },
  policyPack: {
    name: 'Policy supplied',
    help: 'JSON: a whole policy. It takes the place of a built-in one only if “Organization” names it.',
  },
  sharedDevice: { name: 'Shared workstation', help: 'Neither schedule, journal nor exceptions are kept there.' },
  facebook: { name: 'Read on Facebook', help: 'Disabled: Vigie reads nothing there.' },
  linkedin: { name: 'Read on LinkedIn', help: 'Disabled: Vigie reads nothing there.' },
  consentAcknowledged: { name: 'Staff informed', help: 'The organization states that it gave staff the notice.' },
  journal: {
    name: 'Forbid the journal',
    help: 'The journal belongs to the person: it can be forbidden, never forced.',
  },
  journalDays: { name: 'Days for which the journal is kept', help: '1 to 365. An older entry is erased.' },
};

export const TEMPLATE_WORDS: Readonly<Record<TemplateLanguage, TemplateWords>> = { 'fr-CA': FRENCH, 'en-US': ENGLISH };
