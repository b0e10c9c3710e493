import type { Article } from '../../../pack.ts';

export const domaineApplication = {
  number: '2',
  title: 'Domaine d’application',
  clauses: [
    {
      id: 'cisss-laurentides/2/p1',
      kind: 'paragraph',
      text: 'La politique s’applique à toute personne contribuant à la mission du CISSS des Laurentides, notamment au président-directeur général, au président-directeur général adjoint, aux directeurs généraux adjoints, à tout membre du personnel syndiqué et non syndiqué, y compris le personnel-cadre et hors cadre, et ce, peu importe leur statut.',
    },
    {
      id: 'cisss-laurentides/2/p2',
      kind: 'paragraph',
      text: 'Elle s’applique également à toute autre personne qui exerce ou développe sa profession au sein de l’établissement, que ce soit les médecins, sages-femmes, chercheurs ou stagiaires. Finalement, la main-d’œuvre indépendante ainsi que les bénévoles œuvrant au sein du CISSS des Laurentides sont aussi assujettis à cette politique.',
    },
    {
      id: 'cisss-laurentides/2/p3',
      kind: 'paragraph',
      text: 'La politique porte sur l’utilisation des médias sociaux dans toutes les situations qui ont une relation avec le CISSS des Laurentides, sur les lieux du travail ou en dehors du milieu habituel de travail, pendant et à l’extérieur des heures normales de travail.',
    },
    {
      id: 'cisss-laurentides/2/p4',
      kind: 'paragraph',
      text: 'Elle s’applique à toutes les publications ou tous les commentaires qui impliquent directement ou indirectement le CISSS des Laurentides, une personne qui contribue à sa mission, ou un usager.',
    },
  ],
} as const satisfies Article;
