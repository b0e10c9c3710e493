import type { PolicyPack } from '../../pack.ts';
import { ARTICLES } from './articles.ts';
import { DEFINITIONS } from './definitions.ts';
import { DUTIES } from './duties.ts';
import { LANDMARKS } from './landmarks.ts';
import { ACCOUNTS, ALIASES, SITES } from './names.ts';
import { PASSAGES } from './passages.ts';

/** The policy of the CISSS des Laurentides; its text gives no date of effect. */
export const LAURENTIDES = {
  schema: 1,
  establishment: 'cisss-laurentides',
  name: 'CISSS des Laurentides',
  title: 'Politique sur la gestion et l’utilisation des médias sociaux',
  aliases: ALIASES,
  sites: SITES,
  accounts: ACCOUNTS,
  // Its text gives none.
  version: 'sans numéro',
  verified: { date: '2026-11-21', by: 'équipe de Vigie' },
  source: 'CISSS des Laurentides, politique sur la gestion et l’utilisation des médias sociaux, sans date',
  authority: 'Service des relations médias',
  contacts: [
    {
      from: 'policy',
      name: 'Service des relations médias, relations publiques et à la communauté',
      phone: '450 432-2777, poste 22898',
      email: 'rmrpc.cissslau@ssss.gouv.qc.ca',
    },
  ],
  // 2 lists whom the policy binds; the resources of Côte-Nord's article 7 are not among them.
  refusedRoles: ['non-institutional'],
  articles: ARTICLES,
  definitions: DEFINITIONS,
  landmarks: LANDMARKS,
  duties: DUTIES,
  passages: PASSAGES,
} as const satisfies PolicyPack;
