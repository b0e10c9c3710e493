import type { PolicyPack } from '../../pack.ts';
import { ARTICLES } from './articles.ts';
import { DEFINITIONS } from './definitions.ts';
import { DUTIES } from './duties.ts';
import { LANDMARKS } from './landmarks.ts';
import { ACCOUNTS, ALIASES, SITES } from './names.ts';
import { PASSAGES } from './passages.ts';

/** The policy of the CISSS de la Côte-Nord, version 1. */
export const COTE_NORD = {
  schema: 1,
  establishment: 'cisss-cote-nord',
  name: 'CISSS de la Côte-Nord',
  title: "Politique sur l'utilisation des médias sociaux",
  aliases: ALIASES,
  sites: SITES,
  accounts: ACCOUNTS,
  version: '1',
  inForceSince: '2016-04-13',
  verified: { date: '2026-11-21', by: 'équipe de Vigie' },
  source: 'CISSS de la Côte-Nord, politique sur l’utilisation des médias sociaux, version 1, 13 avril 2016',
  authority: 'Direction générale',
  contacts: [
    {
      from: 'policy',
      name: 'Direction générale, ou Direction des ressources humaines, des communications et des affaires juridiques (DRHCAJ)',
    },
  ],
  refusedRoles: [],
  outsideHoursArticles: ['6'],
  articles: ARTICLES,
  definitions: DEFINITIONS,
  landmarks: LANDMARKS,
  duties: DUTIES,
  passages: PASSAGES,
} as const satisfies PolicyPack;
