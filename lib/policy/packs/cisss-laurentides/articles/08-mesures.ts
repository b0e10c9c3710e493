import type { Article } from '../../../pack.ts';

export const mesures = {
  number: '8',
  title: 'Mesures applicables en cas de non-observance',
  clauses: [
    {
      id: 'cisss-laurentides/8/p1',
      kind: 'paragraph',
      text: 'Toute violation de cette politique pourra entraîner diverses mesures selon les circonstances, pouvant comprendre le retrait complet ou partiel des privilèges d’utilisation des sites de médias sociaux à l’aide des outils de l’organisation ou en association avec l’organisation, le retrait complet ou partiel des privilèges d’accès du réseau de l’organisation, le retrait ou la modification du contenu publié et/ou la rétractation par son auteur. Une violation pourra aussi entraîner l’imposition de mesures administratives et/ou disciplinaires pouvant aller jusqu’au congédiement ou à la résiliation du contrat le liant à l’établissement. De plus, compte tenu du fait qu’une personne contribuant à la mission de l’établissement peut être tenue personnellement responsable du contenu qu’elle diffuse sur les médias sociaux, peu importe sa forme, l’établissement se réserve le droit d’exercer tout autre recours.',
    },
  ],
} as const satisfies Article;
