import type { Landmark } from '../../landmark.ts';
import { STAFF_ROLES } from '../../people.ts';
import type { CoteNordClauseId } from './articles.ts';

/**
 * Where one reads, according to who one is, what this policy says besides what not to publish. Article 11 is about
 * « tout utilisateur de l'organisation », and the definition of these in 3 leaves non-institutional resources out.
 */
export const LANDMARKS = [
  { subject: 'roles', clause: 'cisss-cote-nord/12/p1' },
  { subject: 'report', roles: ['authorized'], clause: 'cisss-cote-nord/12/utilisateurs-autorises/1' },
  { subject: 'report', roles: ['manager'], clause: 'cisss-cote-nord/12/superieurs-gestionnaires/2' },
  { subject: 'mistake', roles: ['authorized'], clause: 'cisss-cote-nord/8/representation/2' },
  { subject: 'sanctions', roles: [...STAFF_ROLES, 'authorized'], clause: 'cisss-cote-nord/11/p1' },
] as const satisfies readonly Landmark<CoteNordClauseId>[];
