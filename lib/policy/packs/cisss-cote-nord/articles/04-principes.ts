import type { Article } from '../../../pack.ts';

export const principes = {
  number: '4',
  title: 'Principes directeurs',
  clauses: [
    {
      id: 'cisss-cote-nord/4/1',
      kind: 'bullet',
      text: "Assurer la sécurité et la protection des renseignements confidentiels de l'organisation et des renseignements personnels des employés ou de toute autre personne qui exerce des fonctions ou sa profession au sein de l'organisation;",
    },
    { id: 'cisss-cote-nord/4/2', kind: 'bullet', text: "Préserver la crédibilité et l'image de l'organisation;" },
    { id: 'cisss-cote-nord/4/3', kind: 'bullet', text: "Assurer un bon climat social au sein de l'organisation;" },
    {
      id: 'cisss-cote-nord/4/4',
      kind: 'bullet',
      text: 'Conscientiser tout utilisateur au caractère éminent et public de ce qui est diffusé et partagé sur les médias sociaux;',
    },
    {
      id: 'cisss-cote-nord/4/5',
      kind: 'bullet',
      text: "Sensibiliser tout utilisateur sur l'exercice de ses droits et libertés dans le respect de ceux d'autrui;",
    },
    {
      id: 'cisss-cote-nord/4/6',
      kind: 'bullet',
      text: "Sensibiliser tout utilisateur à son intégrité, à l'aspect moral et au bien-être général;",
    },
    {
      id: 'cisss-cote-nord/4/7',
      kind: 'bullet',
      text: 'Sensibiliser tout utilisateur aux problématiques pouvant survenir lors du réseautage virtuel;',
    },
    {
      id: 'cisss-cote-nord/4/8',
      kind: 'bullet',
      text: "Mettre en œuvre des mesures préventives et dissuasives pour assurer une image saine de l'organisation et un environnement respectueux des droits et libertés individuels.",
    },
  ],
} as const satisfies Article;
