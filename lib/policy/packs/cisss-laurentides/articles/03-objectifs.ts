import type { Article } from '../../../pack.ts';

export const objectifs = {
  number: '3',
  title: 'Objectif général et objectifs spécifiques',
  clauses: [
    {
      id: 'cisss-laurentides/3/1',
      kind: 'bullet',
      text: 'Encadrer et guider l’utilisation des médias sociaux faite de façon officielle par le CISSS des Laurentides.',
    },
    {
      id: 'cisss-laurentides/3/2',
      kind: 'bullet',
      text: 'Assurer une coordination efficace de la présence et de l’engagement du CISSS des Laurentides sur les réseaux sociaux.',
    },
    {
      id: 'cisss-laurentides/3/3',
      kind: 'bullet',
      text: 'Favoriser une utilisation responsable et éthique des médias sociaux par toute personne contribuant à la mission du CISSS des Laurentides.',
    },
    {
      id: 'cisss-laurentides/3/4',
      kind: 'bullet',
      text: 'Conscientiser toute personne contribuant à la mission de l’établissement au caractère éminemment public de ce qui est échangé sur les médias sociaux.',
    },
    {
      id: 'cisss-laurentides/3/5',
      kind: 'bullet',
      text: 'Préserver, sur les médias sociaux, le nom, l’image et la réputation de l’établissement, de toute personne contribuant à la mission du CISSS des Laurentides et de ses usagers.',
    },
    {
      id: 'cisss-laurentides/3/6',
      kind: 'bullet',
      text: 'Assurer le respect des droits des usagers de l’établissement, notamment le droit à la confidentialité et à la protection de leurs renseignements personnels, le respect du secret professionnel et le droit d’être informés.',
    },
  ],
} as const satisfies Article;
