import type { Article } from '../../../pack.ts';

export const contexteProfessionnel = {
  number: '5.2',
  title:
    'Règles éditoriales à respecter lors de l’utilisation des médias sociaux dans un contexte professionnel (pour les utilisateurs autorisés par le CISSS des Laurentides)',
  clauses: [
    {
      id: 'cisss-laurentides/5.2/p1',
      kind: 'paragraph',
      text: 'Toute personne autorisée à s’exprimer sur les médias sociaux au nom du CISSS des Laurentides se doit de suivre les règles éditoriales suivantes :',
    },
    {
      id: 'cisss-laurentides/5.2.1',
      kind: 'bullet',
      text: 'Être guidée en tout temps par le professionnalisme, et ce, en cohérence avec le code d’éthique de l’établissement et en respectant les normes de conduite exemplaires précédemment mentionnées.',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.2',
      kind: 'bullet',
      text: 'S’exprimer au nom de l’établissement, et non, en son nom personnel ; c’est-à-dire reconnaître que c’est en tant que personne œuvrant au sein de l’établissement qu’elle interagit sur les médias sociaux et qu’elle ne peut faire interférer son travail avec ses activités personnelles.',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.3',
      kind: 'bullet',
      text: 'Garder un ton adapté au média utilisé avec un écrit impeccable en conformité avec les règles d’écriture et de grammaire.',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.4',
      kind: 'bullet',
      text: 'Être respectueuse dans ses écrits (les insultes et les attaques personnelles ne sont pas tolérées). L’adoption d’une conduite empreinte de civilité et exempte de harcèlement est requise.',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.5',
      kind: 'bullet',
      text: 'En aucun cas, ne diffuser sur les médias sociaux un contenu qui concerne une personne contribuant à la mission du CISSS des Laurentides ou un usager, sauf s’il obtient son autorisation écrite ou celle de son représentant légal le cas échéant.',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.6',
      kind: 'bullet',
      text: 'En cas d’erreur, la corriger dès que possible pour empêcher toute situation conflictuelle ou pouvant miner la confiance d’autrui envers l’établissement (publication erronée, diffamatoire ou autres).',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.7',
      kind: 'bullet',
      text: 'Ne pas utiliser les plateformes de médias sociaux du CISSS des Laurentides pour des affaires commerciales, publicitaires ou pour envoyer des messages destinés à faire la promotion d’une idée, d’un service ou d’un bien matériel ou immatériel pour gain ou profit personnel, pour des activités politiques ou pour faire de la sollicitation ou de la publicité non reliée directement à la mission de l’établissement et/ou non approuvée par le Service des relations médias, relations publiques et à la communauté.',
      lead: 'cisss-laurentides/5.2/p1',
    },
    {
      id: 'cisss-laurentides/5.2.8',
      kind: 'bullet',
      text: 'En cas de doute, demander l’avis du Service des relations médias, relations publiques et à la communauté.',
      lead: 'cisss-laurentides/5.2/p1',
    },
  ],
} as const satisfies Article;
