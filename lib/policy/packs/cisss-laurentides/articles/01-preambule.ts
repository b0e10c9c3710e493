import type { Article } from '../../../pack.ts';

export const preambule = {
  number: '1',
  title: 'Préambule',
  clauses: [
    {
      id: 'cisss-laurentides/1/p1',
      kind: 'paragraph',
      text: 'Les médias sociaux sont désormais considérés comme des véhicules d’information et de communication incontournables en raison de leur grande popularité et de leur influence sans cesse grandissante au sein de la population.',
    },
    {
      id: 'cisss-laurentides/1/p2',
      kind: 'paragraph',
      text: 'Ils sont devenus essentiels lors de l’élaboration de stratégies de communication, notamment parce qu’ils permettent de joindre de vastes publics et d’interagir plus directement avec la population. Ce sont de remarquables véhicules d’échange et de réseautage. Ils sont aussi des outils efficaces pour faire connaître les services de santé et les services sociaux disponibles, les stratégies de prévention, le recrutement de personnel, ainsi que les nouvelles, les bons coups et les prises de position du réseau de la santé et des services sociaux.',
    },
    {
      id: 'cisss-laurentides/1/p3',
      kind: 'paragraph',
      text: 'Cependant, les médias sociaux ont aussi pour effet de réduire l’écart entre la vie professionnelle et la vie personnelle. Puisque ce sont des médias publics, aucune personne ne peut prétendre de façon absolue à la confidentialité de ses propos ou à la liberté d’expression, même dans les espaces dits « protégés ». Alors que chaque personne est responsable des contenus qu’elle publie en ligne via ses comptes personnels, lorsqu’un contenu publié se fait dans le cadre du travail ou en lien avec sa profession, la responsabilité et la réputation de l’établissement, le CISSS des Laurentides, peuvent être encourues.',
    },
    {
      id: 'cisss-laurentides/1/p4',
      kind: 'paragraph',
      text: 'Les médias sociaux doivent donc être utilisés de façon prudente, réfléchie et de manière encadrée par toute personne contribuant à la mission de l’établissement. C’est pourquoi la présente politique a pour objectif de favoriser une utilisation responsable et éthique des médias sociaux.',
    },
  ],
} as const satisfies Article;
