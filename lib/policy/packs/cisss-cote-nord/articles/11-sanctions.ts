import type { Article } from '../../../pack.ts';

export const sanctions = {
  number: '11',
  title: 'Sanctions',
  clauses: [
    {
      id: 'cisss-cote-nord/11/p1',
      kind: 'paragraph',
      text: "Tout utilisateur de l'organisation, autorisé ou non, qui contrevient aux règles de bonne conduite et aux directives édictées dans la présente politique s'expose à des sanctions administratives, voire disciplinaires, allant de la simple réprimande (avertissements verbaux et par écrit), à la suspension et au congédiement ou au retrait de privilèges, et ce, en fonction de la gravité et des conséquences liées à ses actes.",
    },
  ],
} as const satisfies Article;
