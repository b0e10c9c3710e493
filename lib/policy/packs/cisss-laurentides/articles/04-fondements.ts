import type { Article } from '../../../pack.ts';

export const fondements = {
  number: '4',
  title: 'Fondements',
  clauses: [
    {
      id: 'cisss-laurentides/4/p1',
      kind: 'paragraph',
      text: 'Cette politique repose sur différentes assises normatives, notamment :',
    },
    {
      id: 'cisss-laurentides/4/1',
      kind: 'bullet',
      text: 'La Charte des droits et libertés de la personne, L.R.Q., c. C-12.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/2',
      kind: 'bullet',
      text: 'La Loi sur les services de santé et les services sociaux, R.L.R.Q.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/3',
      kind: 'bullet',
      text: 'La Loi sur l’accès aux documents des organismes publics et sur la protection des renseignements personnels, L.R.Q., c. A-2.1.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/4',
      kind: 'bullet',
      text: 'Le Code civil du Québec, L.Q. 1991, c. 64.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/5',
      kind: 'bullet',
      text: 'Le Code des professions, L.R.Q., c. C-26.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/6',
      kind: 'bullet',
      text: 'La Loi sur la protection de la jeunesse, L.R.Q., c. P-34.1.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/7',
      kind: 'bullet',
      text: 'La Loi sur la santé publique, L.R.Q., chap. S-2.2.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/8',
      kind: 'bullet',
      text: 'Les codes de déontologie des divers professionnels de l’établissement.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/9',
      kind: 'bullet',
      text: 'Le code d’éthique de l’établissement.',
      lead: 'cisss-laurentides/4/p1',
    },
    {
      id: 'cisss-laurentides/4/10',
      kind: 'bullet',
      text: 'Les politiques de l’établissement.',
      lead: 'cisss-laurentides/4/p1',
    },
  ],
} as const satisfies Article;
