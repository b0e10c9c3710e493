import type { Article } from '../../../pack.ts';

export const enonce = {
  number: '1',
  title: 'Énoncé de politique',
  clauses: [
    {
      id: 'cisss-cote-nord/1/p1',
      kind: 'paragraph',
      text: "Compte tenu de la popularité grandissante des médias sociaux, une politique sur leur utilisation convenable et respectueuse par toute personne qui exerce des fonctions ou sa profession au sein du Centre intégré de santé et de services sociaux (CISSS) de la Côte-Nord est de mise. La présente politique n'a pas pour but d'interdire toute forme d'interaction ou de communication sur les réseaux sociaux, mais d'en baliser l'utilisation afin qu'elle ne soit pas outrageuse. Les droits et libertés prévus dans la Charte québécoise des droits et libertés doivent s'exercer dans le respect des droits et libertés d'autrui. L'organisation souhaite donc éviter des événements fâcheux susceptibles d'affecter ou de porter préjudice à son image ou à toute personne concernée, soit à un usager, un employé ou toute autre personne qui y exerce des fonctions ou sa profession.",
    },
    {
      id: 'cisss-cote-nord/1/p2',
      kind: 'paragraph',
      text: 'Le CISSS de la Côte-Nord est présent sur les médias sociaux et gère une page officielle Facebook. Ces plateformes sont accessibles par Internet et provoquent un engouement réel, particulièrement chez les jeunes.',
    },
    {
      id: 'cisss-cote-nord/1/p3',
      kind: 'paragraph',
      text: "Les médias sociaux représentent un outil additionnel servant aux stratégies communicationnelles et promotionnelles du CISSS de la Côte-Nord. Ces nouveaux médias s'ajoutent aux différentes activités médiatiques et contribuent ainsi à accroître le rayonnement de l'organisation, tout en reflétant le souci d'être au service de la communauté.",
    },
  ],
} as const satisfies Article;
