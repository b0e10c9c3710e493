import type { Article } from '../../../pack.ts';

export const champsApplication = {
  number: '2',
  title: "Champs d'application",
  clauses: [
    {
      id: 'cisss-cote-nord/2/p1',
      kind: 'paragraph',
      text: "La présente politique porte sur l'utilisation des médias sociaux à l'intérieur et à l'extérieur des murs de l'organisation pour tout utilisateur, autorisé ou non, lié à l'organisation.",
    },
  ],
} as const satisfies Article;
