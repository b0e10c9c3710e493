import type { Article } from '../../../pack.ts';

export const references = {
  number: 'annexe-3',
  title: 'Documents de référence',
  clauses: [
    {
      id: 'cisss-laurentides/annexe-3/1',
      kind: 'paragraph',
      text: 'Centre intégré universitaire de santé et des services sociaux du Centre-Sud-de-l’Île-de-Montréal, Direction des ressources humaines, des communications et des affaires juridiques, Politique gestion et utilisation des médias sociaux, 2016.',
    },
    {
      id: 'cisss-laurentides/annexe-3/2',
      kind: 'paragraph',
      text: 'Centre de santé et de services sociaux de Saint-Jérôme, Direction générale, Politique d’utilisation des médias sociaux, 2014.',
    },
    {
      id: 'cisss-laurentides/annexe-3/3',
      kind: 'paragraph',
      text: 'Centre universitaire de santé McGill, Politique sur les médias sociaux- ADM 615, 2014.',
    },
    {
      id: 'cisss-laurentides/annexe-3/4',
      kind: 'paragraph',
      text: 'Fédération québécoise des centres de réadaptation, Cadre de référence pour l’élaboration d’une politique sur l’utilisation des médias sociaux, 2012.',
    },
    {
      id: 'cisss-laurentides/annexe-3/5',
      kind: 'paragraph',
      text: 'Centre de réadaptation en déficience intellectuelle de Québec, Guide d’utilisation des médias sociaux : Les paroles s’envolent, les écrits et les images restent, 2012.',
    },
    {
      id: 'cisss-laurentides/annexe-3/6',
      kind: 'paragraph',
      text: 'Gouvernement du Québec (2011), Direction des communications du ministère de la Santé et des Services sociaux du Québec, Utilisation des médias sociaux, aide à la prise de décisions MSSS-ASSS.',
    },
  ],
} as const satisfies Article;
