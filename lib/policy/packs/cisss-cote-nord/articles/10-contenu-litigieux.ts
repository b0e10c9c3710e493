import type { Article } from '../../../pack.ts';

export const contenuLitigieux = {
  number: '10',
  title: 'Contenu litigieux',
  clauses: [
    {
      id: 'cisss-cote-nord/10/p1',
      kind: 'paragraph',
      text: "Aucun contenu litigieux publié sur les médias sociaux par les utilisateurs de l'organisation ne sera toléré. Au sens de la présente politique, on entend par « contenu litigieux » :",
    },
    {
      id: 'cisss-cote-nord/10/1',
      kind: 'bullet',
      text: "Contenu portant atteinte aux droits fondamentaux d'une personne, notamment au respect de sa vie privée, de sa dignité, de sa réputation et de la confidentialité de ses renseignements personnels;",
      lead: 'cisss-cote-nord/10/p1',
    },
    {
      id: 'cisss-cote-nord/10/2',
      kind: 'bullet',
      text: "Contenu discriminatoire fondé sur la race, la couleur de peau, le sexe, la grossesse, l'orientation sexuelle, l'état civil, l'âge, la religion, les convictions politiques, la langue, l'origine ethnique ou nationale, la condition sociale et la situation de handicap;",
      lead: 'cisss-cote-nord/10/p1',
    },
    {
      id: 'cisss-cote-nord/10/3',
      kind: 'bullet',
      text: 'Contenu diffamatoire, de propagande ou irrespectueux, par exemple une attaque, une insulte, des propos homophobes ou racistes, du chantage, du harcèlement, des images dégradantes, etc.;',
      lead: 'cisss-cote-nord/10/p1',
    },
    {
      id: 'cisss-cote-nord/10/4',
      kind: 'bullet',
      text: 'Contenu disgracieux ou déplacé;',
      lead: 'cisss-cote-nord/10/p1',
    },
    {
      id: 'cisss-cote-nord/10/5',
      kind: 'bullet',
      text: "Contenu non autorisé à caractère commercial, publicitaire ou solliciteur destiné à faire la promotion d'une idée, d'un service ou d'un bien matériel ou immatériel;",
      lead: 'cisss-cote-nord/10/p1',
    },
    {
      id: 'cisss-cote-nord/10/6',
      kind: 'bullet',
      text: 'Contenu anonyme et répétitif;',
      lead: 'cisss-cote-nord/10/p1',
    },
    { id: 'cisss-cote-nord/10/7', kind: 'bullet', text: 'Contenu illégal;', lead: 'cisss-cote-nord/10/p1' },
    {
      id: 'cisss-cote-nord/10/8',
      kind: 'bullet',
      text: "Contenu déloyal et/ou portant atteinte à la réputation de l'organisation.",
      lead: 'cisss-cote-nord/10/p1',
    },
  ],
} as const satisfies Article;
