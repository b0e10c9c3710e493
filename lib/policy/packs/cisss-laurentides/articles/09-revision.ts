import type { Article } from '../../../pack.ts';

export const revision = {
  number: '9',
  title: 'Mécanisme de suivi et de révision',
  clauses: [
    {
      id: 'cisss-laurentides/9/p1',
      kind: 'paragraph',
      text: 'La politique sur la gestion et l’utilisation des médias sociaux du CISSS des Laurentides pourra être révisée, en tout temps, selon les besoins.',
    },
    {
      id: 'cisss-laurentides/9/p2',
      kind: 'paragraph',
      text: 'La politique sera révisée au minimum tous les trois ans à partir de sa date d’entrée en vigueur.',
    },
  ],
} as const satisfies Article;
