import { type WarningView, wordsIn } from '../../lib/i18n/in-page.ts';

/** The words of the tests: what a person reads. */
export const { say } = wordsIn('fr');

/** A named patient, at an establishment whose clause leaves no exit. */
export const NAMED: WarningView = {
  id: 'patient-named|patient-identifier.name|Mme Gagnon',
  concernLabel: 'Identité d’une personne usagère',
  severity: 'serious',
  severityLabel: 'Important',
  title: 'Un nom dans un contexte de soins',
  body: '«\u202FMme Gagnon\u202F» semble nommer une personne usagère.',
  excerpt: 'Mme Gagnon',
  noticed: [
    { label: 'le nom', excerpt: 'Mme Gagnon' },
    { label: 'la chambre', excerpt: 'chambre 214' },
  ],
  quote: {
    article: '6',
    establishment: 'CISSS de la Côte-Nord',
    text: 'Il leur est donc interdit de : Divulguer des renseignements personnels […]',
    clauseId: 'cisss-cote-nord/6/jugement/1',
  },
  moreArticles: 1,
  advice: 'Retirez le nom et les détails qui feraient reconnaître la personne.',
  fix: {
    id: 'someone',
    label: 'Remplacer par «\u202Fquelqu’un\u202F»',
    preview: '«\u202FMme Gagnon\u202F» deviendra «\u202Fquelqu’un\u202F»',
  },
  exit: 'none',
  settle: 'Pas un problème',
};

/** Hard words about the organization: a caution without a fix. */
export const HARD_WORDS: WarningView = {
  id: 'hard-words|disparagement.organization|un cirque',
  concernLabel: 'Propos blessants',
  severity: 'caution',
  severityLabel: 'À vérifier',
  title: 'Des mots durs envers l’établissement',
  body: '«\u202Fun cirque\u202F» pourrait nuire à la réputation de l’établissement.',
  excerpt: 'un cirque',
  noticed: [{ label: 'l’établissement', excerpt: 'ici' }],
  quote: { ...NAMED.quote, article: '10', clauseId: 'cisss-cote-nord/10/8' },
  moreArticles: 0,
  advice: 'Reformulez avec retenue.',
  exit: 'none',
  settle: 'Pas un problème',
};
