import type { Landmark } from '../../landmark.ts';
import { STAFF_ROLES } from '../../people.ts';
import type { LaurentidesClauseId } from './articles.ts';

/** Where one reads, according to who one is, what this policy says besides what not to publish. */
export const LANDMARKS = [
  { subject: 'roles', clause: 'cisss-laurentides/6/p1' },
  { subject: 'report', roles: [...STAFF_ROLES, 'authorized'], clause: 'cisss-laurentides/6/toute-personne/2' },
  { subject: 'mistake', roles: ['authorized'], clause: 'cisss-laurentides/5.2.6' },
  { subject: 'sanctions', roles: [...STAFF_ROLES, 'authorized'], clause: 'cisss-laurentides/8/p1' },
] as const satisfies readonly Landmark<LaurentidesClauseId>[];
