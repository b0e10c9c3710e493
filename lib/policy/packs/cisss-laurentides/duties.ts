import type { Duty } from '../../duty.ts';
import { STAFF_ROLES } from '../../people.ts';
import { dutiesFor } from '../duties-for.ts';
import type { LaurentidesClauseId } from './articles.ts';
import { AUTHORIZED_DUTIES } from './authorized-duties.ts';
import { PERSONAL_DUTIES } from './personal-duties.ts';
import { UNDESIGNATED_DUTIES } from './undesignated-duties.ts';

/**
 * What the policy asks of whom. 5.3.x stands under « usage personnel » and 5.2.x under « utilisateurs autorisés »:
 * the first never speaks to anyone in official capacity, the second to nobody else.
 */
export const DUTIES: readonly Duty<LaurentidesClauseId>[] = [
  ...dutiesFor({ roles: [...STAFF_ROLES, 'authorized'], capacities: ['personal'] }, PERSONAL_DUTIES),
  ...dutiesFor({ roles: STAFF_ROLES, capacities: ['official'] }, UNDESIGNATED_DUTIES),
  ...dutiesFor({ roles: ['authorized'], capacities: ['official'] }, AUTHORIZED_DUTIES),
];
