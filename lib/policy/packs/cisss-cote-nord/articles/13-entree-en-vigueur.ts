import type { Article } from '../../../pack.ts';

export const entreeEnVigueur = {
  number: '13',
  title: 'Entrée en vigueur et consultation',
  clauses: [
    {
      id: 'cisss-cote-nord/13/approbations',
      kind: 'table',
      text: "Autre comité\t\tComité de direction\t\tConseil d'administration\nApprouvé le\tRévisé le\tApprouvé le 23/11/2015\tRévisé le\tApprouvé le 13/04/2016\tRévisé le",
    },
    {
      id: 'cisss-cote-nord/13/versions',
      kind: 'table',
      text: 'Versions\tPréparée par\tInstances consultées\t\t\t\t\t\tEntrée en vigueur\n\t\tCODIR\tCII\tCM\tCMDP\tCA\tAutres\n1\tSandra Morin\tX\t\t\t\tX\tSyndicats\tLe 13 avril 2016\n2',
    },
    {
      id: 'cisss-cote-nord/13/sigles',
      kind: 'table',
      text: "CA\tConseil d'administration\tCMDP\tConseil des médecins, dentistes et pharmaciens\nCII\tConseil des infirmières et infirmiers\tCODIR\tComité de direction\nCM\tConseil multidisciplinaire",
    },
  ],
} as const satisfies Article;
