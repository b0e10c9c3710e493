import type { AfterwardsRow } from '../../afterwards.ts';
import { STAFF_ROLES } from '../../people.ts';
import type { CoteNordClauseId } from './articles.ts';

/** 8, 11 and 12. Article 11 binds « tout utilisateur de l'organisation »: never article 7's people. */
export const AFTERWARDS_ROWS: readonly AfterwardsRow<CoteNordClauseId>[] = [
  { topic: 'correction', roles: ['authorized'], clauses: ['cisss-cote-nord/8/representation/2'] },
  { topic: 'report', roles: ['authorized'], clauses: ['cisss-cote-nord/12/utilisateurs-autorises/1'] },
  { topic: 'report', roles: ['manager'], clauses: ['cisss-cote-nord/12/superieurs-gestionnaires/2'] },
  { topic: 'sanctions', roles: [...STAFF_ROLES, 'authorized'], clauses: ['cisss-cote-nord/11/p1'] },
];
