import type { Article } from '../../../pack.ts';

export const outilsCommunication = {
  number: 'annexe-1',
  title: 'Les principaux outils de communication du CISSS des Laurentides',
  clauses: [
    { id: 'cisss-laurentides/annexe-1/interne', kind: 'heading', text: 'À L’INTERNE' },
    {
      id: 'cisss-laurentides/annexe-1/interne/p1',
      kind: 'paragraph',
      text: 'À l’attention de toute personne œuvrant au sein de l’établissement',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/1',
      kind: 'bullet',
      text: 'Courriels',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/2',
      kind: 'bullet',
      text: 'Note de service',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/3',
      kind: 'bullet',
      text: 'Communiqué interne',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/4',
      kind: 'bullet',
      text: 'Intranet',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/5',
      kind: 'bullet',
      text: 'Infolettre',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/6',
      kind: 'bullet',
      text: 'Journal La Boussole',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    {
      id: 'cisss-laurentides/annexe-1/interne/7',
      kind: 'bullet',
      text: 'Affichage sur les babillards',
      lead: 'cisss-laurentides/annexe-1/interne',
    },
    { id: 'cisss-laurentides/annexe-1/externe', kind: 'heading', text: 'À L’EXTERNE' },
    {
      id: 'cisss-laurentides/annexe-1/externe/p1',
      kind: 'paragraph',
      text: 'À l’attention de la population, des médias, des élus, etc.',
      lead: 'cisss-laurentides/annexe-1/externe',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/1',
      kind: 'bullet',
      text: 'Site Internet : www.santelaurentides.qc.ca',
      lead: 'cisss-laurentides/annexe-1/externe',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/2',
      kind: 'bullet',
      text: 'Médias sociaux / pages officielles du CISSS des Laurentides',
      lead: 'cisss-laurentides/annexe-1/externe',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/2/1',
      kind: 'bullet',
      text: 'Facebook',
      lead: 'cisss-laurentides/annexe-1/externe/2',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/2/2',
      kind: 'bullet',
      text: 'LinkedIn',
      lead: 'cisss-laurentides/annexe-1/externe/2',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/2/3',
      kind: 'bullet',
      text: 'YouTube',
      lead: 'cisss-laurentides/annexe-1/externe/2',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/2/4',
      kind: 'bullet',
      text: 'Twitter (pas de compte officiel, seulement de la vigie médiatique)',
      lead: 'cisss-laurentides/annexe-1/externe/2',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/3',
      kind: 'bullet',
      text: 'Outils promotionnels',
      lead: 'cisss-laurentides/annexe-1/externe',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/3/1',
      kind: 'bullet',
      text: 'Affiches',
      lead: 'cisss-laurentides/annexe-1/externe/3',
    },
    {
      id: 'cisss-laurentides/annexe-1/externe/3/2',
      kind: 'bullet',
      text: 'Dépliants',
      lead: 'cisss-laurentides/annexe-1/externe/3',
    },
  ],
} as const satisfies Article;
