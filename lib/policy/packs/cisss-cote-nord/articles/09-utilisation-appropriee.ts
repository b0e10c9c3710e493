import type { Article } from '../../../pack.ts';

export const utilisationAppropriee = {
  number: '9',
  title: 'Utilisation appropriée',
  clauses: [
    {
      id: 'cisss-cote-nord/9/p1',
      kind: 'paragraph',
      text: "Le CISSS de la Côte-Nord est favorable à l'utilisation des médias sociaux lorsqu'elle est appropriée, respectueuse et conforme à la présente politique. L'organisation encourage toute personne intéressée par ses activités et ses services à suivre sa page officielle Facebook. En plus de faire la promotion de ses activités, événements, services ou autres nouvelles, le CISSS de la Côte-Nord informe sur les activités de ses partenaires et partage certaines de leurs publications. Cependant, il ne fait pas la promotion des activités ou messages diffusés par les organisations avec lesquelles il n'est pas partenaire. Les utilisateurs autorisés décident de ce qui est diffusé sur les plateformes de réseautage. Les informations publiées par l'organisation sur les médias sociaux n'ont pas préséance sur celles qui sont diffusées sur les canaux d'information habituellement utilisés (site Internet, intranet, courriels, etc.).",
    },
    {
      id: 'cisss-cote-nord/9/p2',
      kind: 'paragraph',
      text: "Tout utilisateur doit utiliser un langage approprié lors de ses échanges sur les comptes de médias sociaux officiels du CISSS de la Côte-Nord. Les utilisateurs autorisés doivent aussi utiliser un langage respectueux en tout temps. Ils tiennent un discours institutionnel et transparent et tentent de dégager de leurs propos les valeurs de l'organisation.",
    },
    {
      id: 'cisss-cote-nord/9/p3',
      kind: 'paragraph',
      text: "Les réponses aux commentaires émis sur les comptes de réseaux sociaux officiels de l'organisation doivent être données rapidement. Une veille constante des médias sociaux est effectuée. Bien que l'usage des médias sociaux implique la notion de rapidité et d'instantanéité, certaines vérifications sont nécessaires auprès des différentes directions de l'organisation. Cette dernière peut référer un utilisateur à une autre ressource si une question ou un commentaire nécessite davantage d'explications ou s'il s'agit d'une demande de nature privée.",
    },
    {
      id: 'cisss-cote-nord/9/p4',
      kind: 'paragraph',
      text: "L'organisation se réserve le droit de retirer tout commentaire qu'elle juge inapproprié, qui ne respecte pas la présente politique ou les conditions d'utilisation en vigueur sur les médias sociaux. Ces différentes politiques encadrent la publication des commentaires. L'organisation peut également bannir un abonné si ce dernier ne respecte pas la présente politique. Le fait que l'organisation soit abonnée aux comptes ou aux pages de médias sociaux d'un autre utilisateur ne signifie pas qu'elle endosse ses propos ou ses activités. Les comptes ou les pages auxquelles s'abonne l'organisation sont pertinents avec sa mission et son mandat en tant qu'organisme public.",
    },
  ],
} as const satisfies Article;
