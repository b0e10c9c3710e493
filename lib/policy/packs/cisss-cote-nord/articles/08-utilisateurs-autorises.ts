import type { Article } from '../../../pack.ts';

export const utilisateursAutorises = {
  number: '8',
  title: 'Obligations des utilisateurs de médias sociaux autorisés en milieu de travail',
  clauses: [
    {
      id: 'cisss-cote-nord/8/p1',
      kind: 'paragraph',
      text: "L'utilisation des médias sociaux à des fins personnelles sur les heures de travail est proscrite pour l'ensemble des utilisateurs de l'organisation, y compris pour les utilisateurs autorisés. Les utilisateurs autorisés dans le cadre de leurs fonctions sont les seuls à avoir un droit d'accès aux médias sociaux sur leur poste de travail et durant les heures de travail. Les utilisateurs autorisés sont des employés relevant de la Direction des ressources humaines, communications et affaires juridiques (DRHCAJ), ou directement du président-directeur général (relations médias). Cependant, l'utilisation doit uniquement être faite à des fins professionnelles. Tout utilisateur autorisé de l'organisation est tout de même tenu personnellement responsable du contenu qu'il diffuse ou qu'il partage sur les médias sociaux, peu importe le type et la forme. Il peut être tenu de réparer tout préjudice causé par ses publications, en raison notamment de propos diffamatoires, obscènes ou discriminatoires. La prudence est donc de mise en tout temps.",
    },
    {
      id: 'cisss-cote-nord/8/p2',
      kind: 'paragraph',
      text: "L'utilisation des médias sociaux à des fins professionnelles vise entre autres à favoriser un lien d'échange avec une communauté virtuelle qui partage un intérêt pour la mission de l'organisation. Les utilisateurs autorisés des médias sociaux ont :",
    },
    {
      id: 'cisss-cote-nord/8/representation',
      kind: 'paragraph',
      text: "Le devoir de représentation de l'organisation :",
      lead: 'cisss-cote-nord/8/p2',
    },
    {
      id: 'cisss-cote-nord/8/representation/1',
      kind: 'bullet',
      text: "Ils doivent s'exprimer au nom de l'organisation;",
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/2',
      kind: 'bullet',
      text: "Ils doivent, lorsqu'il y a lieu, corriger les publications (publication erronée, diffamatoire, etc.) afin d'éviter toute situation conflictuelle ou pouvant miner la confiance d'autrui envers l'organisation;",
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/3',
      kind: 'bullet',
      text: "Ils doivent faire ressortir les valeurs et les engagements de l'organisation de façon honnête, exacte et transparente;",
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/4',
      kind: 'bullet',
      text: 'Ils doivent garder un ton formel, tout en diffusant du contenu dynamique;',
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/5',
      kind: 'bullet',
      text: 'Ils doivent être respectueux dans leurs écrits;',
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/6',
      kind: 'bullet',
      text: "Ils doivent garder à l'esprit que c'est en tant qu'utilisateur autorisé qu'ils interagissent sur les médias sociaux et qu'ils ne peuvent interférer leurs activités professionnelles avec leurs activités personnelles;",
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/7',
      kind: 'bullet',
      text: "Ils doivent être guidés par le professionnalisme lorsqu'ils recourent aux médias sociaux, car ils ont des obligations de réserve, de confidentialité et de déontologie à l'égard des collègues et de l'organisation;",
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/representation/8',
      kind: 'bullet',
      text: "Ils ne doivent pas diffuser de contenus concernant des collègues sans avoir obtenu au préalable l'autorisation des personnes concernées.",
      lead: 'cisss-cote-nord/8/representation',
    },
    {
      id: 'cisss-cote-nord/8/loyaute',
      kind: 'paragraph',
      text: "Le devoir d'agir avec loyauté :",
      lead: 'cisss-cote-nord/8/p2',
    },
    {
      id: 'cisss-cote-nord/8/loyaute/1',
      kind: 'bullet',
      text: "Ils ne doivent pas divulguer des renseignements ou des documents confidentiels sur l'organisation, à moins d'en avoir eu l'autorisation de la Direction générale. Tout renseignement ou document diffusé allant à l'encontre des intérêts de l'organisation constitue un manquement au devoir de loyauté.",
      lead: 'cisss-cote-nord/8/loyaute',
    },
  ],
} as const satisfies Article;
