import type { Article } from '../../../pack.ts';

export const obligationsEmployes = {
  number: '6',
  title: 'Obligations des employés utilisateurs des médias sociaux',
  clauses: [
    {
      id: 'cisss-cote-nord/6/p1',
      kind: 'paragraph',
      text: "Les employés n'ont pas le droit d'accéder aux réseaux sociaux sur leurs heures de travail, à moins qu'il s'agisse d'un outil de travail nécessitant l'usage d'un média social en particulier et servant uniquement à des fins professionnelles.",
    },
    {
      id: 'cisss-cote-nord/6/p2',
      kind: 'paragraph',
      text: "L'organisation ne peut empêcher l'accès aux médias sociaux à l'extérieur de ses murs ou lors des périodes de pauses et de repas. Par contre, tout utilisateur a le devoir de respecter les droits et libertés d'autrui. Il doit préserver la confidentialité des renseignements confidentiels de l'organisation et agir avec loyauté envers celle-ci. Tout utilisateur de l'organisation est personnellement responsable du contenu qu'il diffuse ou partage sur les médias sociaux, peu importe le type et la forme. Il peut être tenu de réparer tout préjudice causé par ses publications, en raison notamment de propos diffamatoires, obscènes ou discriminatoires. La prudence est de mise en tout temps. Lorsque l'utilisation des médias sociaux est faite sur les lieux de travail, mais en dehors des heures de travail, il est interdit de se prévaloir du matériel informatique appartenant à l'organisation pour ce faire. D'ailleurs, l'accès aux réseaux sociaux est bloqué sur tous les postes de travail informatiques, à l'exception de ceux des utilisateurs autorisés.",
    },
    {
      id: 'cisss-cote-nord/6/p3',
      kind: 'paragraph',
      text: "Les utilisateurs des médias sociaux, à l'extérieur de l'organisation ou en dehors des heures de travail, ont :",
    },
    {
      id: 'cisss-cote-nord/6/jugement',
      kind: 'paragraph',
      text: "Le devoir d'agir au meilleur de leur jugement. Il leur est donc interdit de :",
      lead: 'cisss-cote-nord/6/p3',
    },
    {
      id: 'cisss-cote-nord/6/jugement/1',
      kind: 'bullet',
      text: "Divulguer des renseignements personnels au sujet d'usagers ou des images et des vidéos de ceux-ci qui permettraient de les identifier directement ou indirectement;",
      lead: 'cisss-cote-nord/6/jugement',
    },
    {
      id: 'cisss-cote-nord/6/jugement/2',
      kind: 'bullet',
      text: "Divulguer des renseignements personnels au sujet de collègues ou des images et des vidéos de ceux-ci qui permettraient de les identifier directement ou indirectement, sans avoir obtenu au préalable l'autorisation des personnes concernées;",
      lead: 'cisss-cote-nord/6/jugement',
    },
    {
      id: 'cisss-cote-nord/6/jugement/3',
      kind: 'bullet',
      text: "Formuler tout commentaire désobligeant, blessant et calomnieux à l'endroit de collègues ou d'usagers;",
      lead: 'cisss-cote-nord/6/jugement',
    },
    {
      id: 'cisss-cote-nord/6/jugement/4',
      kind: 'bullet',
      text: "Porter atteinte à un collègue, un usager ou l'organisation.",
      lead: 'cisss-cote-nord/6/jugement',
    },
    {
      id: 'cisss-cote-nord/6/loyaute',
      kind: 'paragraph',
      text: "Le devoir d'agir avec loyauté. Il leur est donc interdit de :",
      lead: 'cisss-cote-nord/6/p3',
    },
    {
      id: 'cisss-cote-nord/6/loyaute/1',
      kind: 'bullet',
      text: "Diffuser de l'information à caractère confidentiel obtenue dans le cadre du travail;",
      lead: 'cisss-cote-nord/6/loyaute',
    },
    {
      id: 'cisss-cote-nord/6/loyaute/2',
      kind: 'bullet',
      text: "Divulguer des renseignements ou des documents confidentiels ou stratégiques de l'organisation sur les médias sociaux;",
      lead: 'cisss-cote-nord/6/loyaute',
    },
    {
      id: 'cisss-cote-nord/6/loyaute/3',
      kind: 'bullet',
      text: "Exprimer une opinion ou diffuser tout document au nom de l'organisation, à moins d'en être dûment autorisés par la Direction générale.",
      lead: 'cisss-cote-nord/6/loyaute',
    },
  ],
} as const satisfies Article;
