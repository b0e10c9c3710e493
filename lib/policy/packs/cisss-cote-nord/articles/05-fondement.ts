import type { Article } from '../../../pack.ts';

export const fondement = {
  number: '5',
  title: 'Fondement',
  clauses: [
    {
      id: 'cisss-cote-nord/5/p1',
      kind: 'paragraph',
      text: 'La politique repose, entre autres, sur différentes assises normatives, notamment :',
    },
    {
      id: 'cisss-cote-nord/5/1',
      kind: 'bullet',
      text: 'Les articles 4, 5, 6 et 9 de la Charte des droits et libertés de la personne, L.R.Q., c.C-12;',
      lead: 'cisss-cote-nord/5/p1',
    },
    {
      id: 'cisss-cote-nord/5/2',
      kind: 'bullet',
      text: 'La Loi sur les services de santé et les services sociaux, L.R.Q., C. S-4.2, quant aux règles de confidentialité (article 19) et au respect des droits des usagers (article 3);',
      lead: 'cisss-cote-nord/5/p1',
    },
    {
      id: 'cisss-cote-nord/5/3',
      kind: 'bullet',
      text: "La Loi sur l'accès aux documents des organismes publics et sur la protection des renseignements personnels, L.R.Q., c. A-2.1;",
      lead: 'cisss-cote-nord/5/p1',
    },
    {
      id: 'cisss-cote-nord/5/4',
      kind: 'bullet',
      text: "Les articles 3, 35, 36 (utilisation de l'image et de la voix), 1463, 2085 et 2088 du Code civil du Québec, L.Q. 1991, c. 64;",
      lead: 'cisss-cote-nord/5/p1',
    },
    { id: 'cisss-cote-nord/5/5', kind: 'bullet', text: 'Le Code de déontologie;', lead: 'cisss-cote-nord/5/p1' },
    {
      id: 'cisss-cote-nord/5/6',
      kind: 'bullet',
      text: 'La politique sur la sécurité des actifs informationnels.',
      lead: 'cisss-cote-nord/5/p1',
    },
  ],
} as const satisfies Article;
