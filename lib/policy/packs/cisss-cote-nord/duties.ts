import type { Duty } from '../../duty.ts';
import { STAFF_ROLES } from '../../people.ts';
import { dutiesFor } from '../duties-for.ts';
import type { CoteNordClauseId } from './articles.ts';
import { AUTHORIZED_DUTIES } from './authorized-duties.ts';
import { HOURS_AND_EQUIPMENT_DUTIES } from './hours-and-equipment-duties.ts';
import { NON_INSTITUTIONAL_DUTIES } from './non-institutional-duties.ts';
import { STAFF_DUTIES } from './staff-duties.ts';

/** What the policy asks of whom. Articles 10 and 11 bind « les utilisateurs de l'organisation »: never article 7's people. */
export const DUTIES: readonly Duty<CoteNordClauseId>[] = [
  ...dutiesFor({ roles: [...STAFF_ROLES, 'authorized'], capacities: ['personal'] }, STAFF_DUTIES),
  ...dutiesFor({ roles: STAFF_ROLES, capacities: ['official'] }, STAFF_DUTIES),
  ...HOURS_AND_EQUIPMENT_DUTIES,
  ...dutiesFor({ roles: ['authorized'], capacities: ['official'] }, AUTHORIZED_DUTIES),
  ...dutiesFor({ roles: ['non-institutional'], capacities: ['personal', 'official'] }, NON_INSTITUTIONAL_DUTIES),
];
