import type { Article } from '../../../pack.ts';

export const ressourcesNonInstitutionnelles = {
  number: '7',
  title: 'Obligations des ressources non institutionnelles',
  clauses: [
    {
      id: 'cisss-cote-nord/7/p1',
      kind: 'paragraph',
      text: "Les ressources non institutionnelles (ressources de type familial, ressources intermédiaires et résidences d'intervention spécialisée) et leur personnel ont le devoir de respecter les droits et libertés d'autrui. Ils doivent préserver la confidentialité des renseignements confidentiels des usagers et de l'organisation et agir avec loyauté envers celle-ci. Ils sont personnellement responsables du contenu qu'ils diffusent ou partagent sur les médias sociaux, peu importe le type et la forme. Ils peuvent être tenus de réparer tout préjudice causé par leurs publications, en raison notamment de bris de confidentialité, de propos diffamatoires, obscènes ou discriminatoires. La prudence est de mise en tout temps.",
    },
    {
      id: 'cisss-cote-nord/7/jugement',
      kind: 'paragraph',
      text: "Le devoir d'agir au meilleur de leur jugement. Il leur est donc interdit de :",
    },
    {
      id: 'cisss-cote-nord/7/jugement/1',
      kind: 'bullet',
      text: "Divulguer des renseignements personnels au sujet d'usagers ou des images et des vidéos de ceux-ci qui permettraient de les identifier directement ou indirectement sans le consentement de ces derniers ou de leur représentant légal;",
      lead: 'cisss-cote-nord/7/jugement',
    },
    {
      id: 'cisss-cote-nord/7/jugement/2',
      kind: 'bullet',
      text: "Divulguer des renseignements personnels au sujet de collègues ou des images et des vidéos de ceux-ci qui permettraient de les identifier directement ou indirectement, sans avoir obtenu au préalable l'autorisation des personnes concernées;",
      lead: 'cisss-cote-nord/7/jugement',
    },
    {
      id: 'cisss-cote-nord/7/jugement/3',
      kind: 'bullet',
      text: "Formuler tout commentaire désobligeant, blessant et calomnieux à l'endroit de collègues ou d'usagers;",
      lead: 'cisss-cote-nord/7/jugement',
    },
    {
      id: 'cisss-cote-nord/7/jugement/4',
      kind: 'bullet',
      text: "Porter atteinte à un collègue, un usager ou l'organisation.",
      lead: 'cisss-cote-nord/7/jugement',
    },
    {
      id: 'cisss-cote-nord/7/loyaute',
      kind: 'paragraph',
      text: "Le devoir d'agir avec loyauté. Il leur est donc interdit de :",
    },
    {
      id: 'cisss-cote-nord/7/loyaute/1',
      kind: 'bullet',
      text: "Diffuser de l'information à caractère confidentiel sur l'organisation;",
      lead: 'cisss-cote-nord/7/loyaute',
    },
    {
      id: 'cisss-cote-nord/7/loyaute/2',
      kind: 'bullet',
      text: "Divulguer des renseignements ou des documents confidentiels ou stratégiques de l'organisation sur les médias sociaux;",
      lead: 'cisss-cote-nord/7/loyaute',
    },
    {
      id: 'cisss-cote-nord/7/loyaute/3',
      kind: 'bullet',
      text: "Exprimer une opinion ou diffuser tout document au nom de l'organisation.",
      lead: 'cisss-cote-nord/7/loyaute',
    },
  ],
} as const satisfies Article;
