import { plural } from '../plural.ts';

/** What Vigie says in the page and on its own pages alike. */
export const frLabels = {
  'severity.serious': 'Important',
  'severity.caution': 'À vérifier',
  'severity.reminder': 'Rappel',
  'concern.patient-identifier': 'Identité d’une personne usagère',
  'concern.patient-indirect': 'Détails qui font reconnaître quelqu’un',
  'concern.colleague-privacy': 'Vie privée des collègues',
  'concern.organization-voice': 'Parler au nom de l’établissement',
  'concern.confidential-information': 'Information confidentielle',
  'concern.organization-information': 'Information sur l’établissement',
  'concern.disparagement': 'Propos blessants',
  'concern.discrimination': 'Propos discriminatoires',
  'concern.harassment': 'Insultes et menaces',
  'concern.solicitation': 'Vente, promotion ou collecte',
  'concern.internal-exchange': 'Travail et messageries externes',
  'concern.patient-relationship': 'Liens en ligne avec une personne usagère',
  'concern.work-hours': 'Heures de travail',
  'concern.organization-equipment': 'Appareil de l’établissement',
  'concern.image-consent': 'Photos et vidéos',
  'concern.prior-approval': 'Approbation avant de publier',
  'concern.official-tone': 'Ton d’une page officielle',
  'concern.capacity-mix': 'Nom personnel et nom officiel',
  'capacity.legend': 'Au nom de qui écrivez-vous?',
  'capacity.personal': 'En mon nom',
  'capacity.official': 'Au nom de l’établissement',
  'policy.article': ({ article }: { article: string }) => `Article ${article}`,
  'card.read': 'Lire l’article',
  'card.read.more': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'et un autre article', other: `et ${count} autres articles` }),
};
