import type { Article } from '../../../pack.ts';

export const enonces = {
  number: '5',
  title: 'Énoncés',
  clauses: [
    {
      id: 'cisss-laurentides/5/p1',
      kind: 'paragraph',
      text: 'L’établissement permet seulement au Service des relations médias, relations publiques et à la communauté, d’utiliser les médias sociaux au nom du CISSS des Laurentides, ou encore d’y diffuser de l’information le concernant.',
    },
    {
      id: 'cisss-laurentides/5/p2',
      kind: 'paragraph',
      text: 'Au besoin, le Service des relations médias, relations publiques et à la communauté peut désigner des utilisateurs autorisés pour publier des informations sur l’une des plateformes officielles de médias sociaux de l’établissement.',
    },
    {
      id: 'cisss-laurentides/5/p3',
      kind: 'paragraph',
      text: 'Toute personne contribuant à la mission du CISSS des Laurentides doit obtenir l’autorisation du Service des relations médias, relations publiques et à la communauté avant de diffuser sur les médias sociaux des informations concernant le CISSS des Laurentides, et ce, que ce soit à partir de son compte personnel ou encore via les plateformes officielles du CISSS des Laurentides.',
    },
  ],
} as const satisfies Article;
