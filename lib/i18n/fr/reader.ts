import { plural } from '../plural.ts';

/** Around the policy's text: its other pages, the search in it, copying and printing it. */
export const frReader = {
  'policy.for-me': 'Ce qui vous concerne',
  'policy.quick.sanctions': 'Les suites possibles',
  'policy.quick.report': 'Signaler une situation',
  'policy.views': 'Pages de la politique',
  'policy.view.text': 'Texte complet',
  'policy.passage.defines': 'Définition',
  'policy.passage.copy': 'Copier ce passage et sa source',
  'policy.article.copy': 'Copier cet article et sa source',
  'policy.article.print': 'Imprimer cet article',
  'policy.copied': 'Copié, avec la source.',
  'search.step': ({ index, total }: { index: number; total: number }) => `Passage ${index} sur ${total}`,
  'search.passages': ({ count }: { count: number }) =>
    plural('fr', count, { zero: 'Aucun passage', one: 'Un passage', other: `${count} passages` }),
  'search.previous': 'Passage précédent',
  'search.next': 'Passage suivant',
  'exit.none': 'aucune',
  'exit.consent': 'consentement',
  'exit.written': 'autorisation écrite de la personne',
  'exit.authorization': 'autorisation de l’établissement',
  'exit.work-tool': 'outil de travail',
  'duties.intro':
    'Ce que la politique demande pour ce rôle, sujet par sujet, et l’article qui le dit. Que Vigie se taise ne veut pas dire que la politique le permet.',
  'duties.exit': ({ text }: { text: string }) => `Exception prévue : ${text}`,
  'duties.unspoken': ({ text }: { text: string }) => `La politique n’en dit rien pour ce rôle : ${text}.`,
  'attest.title': 'Attestation de lecture',
  'attest.note':
    'Cette page ne sert qu’à imprimer. Vigie n’enregistre rien : ni que vous l’avez ouverte, ni que vous avez signé. La feuille est à vous, ou à qui vous la remettez.',
  'attest.policy': 'Politique',
  'attest.edition': 'Édition',
  'attest.sentence': 'J’ai lu cette politique. Je sais où la retrouver et à qui demander en cas de doute.',
  'attest.name': 'Nom',
  'attest.function': 'Fonction',
  'attest.date': 'Date',
  'attest.signature': 'Signature',
};
