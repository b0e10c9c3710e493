import type { AfterwardsRow } from '../../afterwards.ts';
import { STAFF_ROLES } from '../../people.ts';
import type { LaurentidesClauseId } from './articles.ts';

/** 5.2.6 stands under « utilisateurs autorisés »; 6 and 8 speak to « toute personne contribuant à la mission ». */
export const AFTERWARDS_ROWS: readonly AfterwardsRow<LaurentidesClauseId>[] = [
  { topic: 'correction', roles: ['authorized'], clauses: ['cisss-laurentides/5.2.6'] },
  { topic: 'report', roles: [...STAFF_ROLES, 'authorized'], clauses: ['cisss-laurentides/6/toute-personne/2'] },
  { topic: 'sanctions', roles: [...STAFF_ROLES, 'authorized'], clauses: ['cisss-laurentides/8/p1'] },
];
