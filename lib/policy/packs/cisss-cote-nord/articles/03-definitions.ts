import type { Article } from '../../../pack.ts';

export const definitions = {
  number: '3',
  title: 'Définitions',
  clauses: [
    {
      id: 'cisss-cote-nord/3/organisation',
      kind: 'paragraph',
      text: "« L'organisation » : Le Centre intégré de santé et de services sociaux (CISSS) de la Côte-Nord.",
    },
    {
      id: 'cisss-cote-nord/3/collegue',
      kind: 'paragraph',
      text: "Collègue : Employé ou toute autre personne qui exerce sa profession ou une fonction au sein de l'organisation.",
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux',
      kind: 'paragraph',
      text: "Médias sociaux : Forme d'application, plateforme ou média virtuel en ligne visant l'interaction sociale et le partage de contenus. Ils comprennent notamment les sites et les zones de :",
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux/1',
      kind: 'bullet',
      text: 'Réseautage (Facebook, Twitter, MySpace, Digg, Ning, Frierster, LinkedIn, etc.);',
      lead: 'cisss-cote-nord/3/medias-sociaux',
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux/2',
      kind: 'bullet',
      text: 'Partage de vidéos ou de photographies (Facebook, Snapchat, Flickr, YouTube, iTunes, Instagram, Pinterest, etc.);',
      lead: 'cisss-cote-nord/3/medias-sociaux',
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux/3',
      kind: 'bullet',
      text: 'Blogues personnels ou corporatifs;',
      lead: 'cisss-cote-nord/3/medias-sociaux',
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux/4',
      kind: 'bullet',
      text: 'Médias Web (zones de commentaires);',
      lead: 'cisss-cote-nord/3/medias-sociaux',
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux/5',
      kind: 'bullet',
      text: 'Forums de discussion (Yahoo! Groups, Google Groups, Wave, Messenger, etc.);',
      lead: 'cisss-cote-nord/3/medias-sociaux',
    },
    {
      id: 'cisss-cote-nord/3/medias-sociaux/6',
      kind: 'bullet',
      text: 'Tout autre site Internet qui permet à des personnes morales ou physiques de publier du contenu en ligne.',
      lead: 'cisss-cote-nord/3/medias-sociaux',
    },
    {
      id: 'cisss-cote-nord/3/personne',
      kind: 'paragraph',
      text: 'Personne qui exerce des fonctions ou sa profession : Les administrateurs, les cadres, les employés, les médecins, les employés contractuels incluant les consultants, les étudiants salariés et les stagiaires, incluant les bénévoles.',
    },
    {
      id: 'cisss-cote-nord/3/renseignements-confidentiels',
      kind: 'paragraph',
      text: "Renseignements confidentiels : Données ou informations dont l'accès et l'utilisation sont réservés à des personnes ou à des entités dûment désignées et autorisées. Ces renseignements détenus par l'organisation sont de nature financière, stratégique, commerciale ou scientifique. La divulgation de ce genre de renseignement peut porter préjudice à un usager, à l'organisation ou à une personne qui exerce des fonctions ou sa profession au sein de l'organisation.",
    },
    {
      id: 'cisss-cote-nord/3/renseignements-personnels',
      kind: 'paragraph',
      text: "Renseignements personnels : Renseignements qui concernent une personne physique et qui permettent de l'identifier.",
    },
    {
      id: 'cisss-cote-nord/3/utilisateur',
      kind: 'paragraph',
      text: "Utilisateur : Personne qui utilise les médias sociaux pour s'informer ou pour diffuser du contenu. Dans le contexte de la présente politique, le terme « utilisateur(s) » renvoie à une personne qui exerce des fonctions ou sa profession au sein de l'organisation.",
    },
    {
      id: 'cisss-cote-nord/3/utilisateur-autorise',
      kind: 'paragraph',
      text: "Utilisateur autorisé : Personne dûment autorisée à utiliser les médias sociaux et le matériel informatique de l'organisation dans le cadre de son travail.",
    },
    {
      id: 'cisss-cote-nord/3/usager',
      kind: 'paragraph',
      text: 'Usager : Personne qui requiert les services du CISSS de la Côte-Nord ou est référée par ce dernier à une autre ressource.',
    },
  ],
} as const satisfies Article;
