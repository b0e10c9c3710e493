import type { Article } from '../../../pack.ts';

export const references = {
  number: '14',
  title: 'Références',
  clauses: [
    {
      id: 'cisss-cote-nord/14/1',
      kind: 'bullet',
      text: "Politique d'utilisation des médias sociaux du Centre de protection et de réadaptation de la Côte-Nord et du CSSS de la Haute-Côte-Nord–Manicouagan",
    },
    {
      id: 'cisss-cote-nord/14/2',
      kind: 'bullet',
      text: "Charte d'utilisation des médias sociaux du Centre hospitalier affilié universitaire de Québec",
    },
    {
      id: 'cisss-cote-nord/14/3',
      kind: 'bullet',
      text: 'Politique éditoriale médias sociaux de la Ville de Sept-Îles',
    },
  ],
} as const satisfies Article;
