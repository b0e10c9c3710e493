import type { Duty } from '../../duty.ts';
import { STAFF_ROLES } from '../../people.ts';
import { type DutyRow, dutiesFor } from '../duties-for.ts';
import type { CoteNordClauseId } from './articles.ts';

const equipment = (clause: CoteNordClauseId): DutyRow<CoteNordClauseId> => ({
  concern: 'organization-equipment',
  clauses: [clause],
  exit: 'none',
});

/**
 * 6/p1 speaks of « les employés »; for whoever is none, 8/p1 says « l'ensemble des utilisateurs ».
 * An authorised user who speaks for the establishment is at work on the network: no hours then.
 */
export const HOURS_AND_EQUIPMENT_DUTIES: readonly Duty<CoteNordClauseId>[] = [
  ...dutiesFor({ roles: ['employee', 'manager'], capacities: ['personal', 'official'] }, [
    { concern: 'work-hours', cases: ['work-hours.staff'], clauses: ['cisss-cote-nord/6/p1'], exit: 'work-tool' },
  ]),
  ...dutiesFor({ roles: ['physician', 'trainee', 'volunteer', 'contractor'], capacities: ['personal', 'official'] }, [
    { concern: 'work-hours', cases: ['work-hours.staff'], clauses: ['cisss-cote-nord/8/p1'], exit: 'none' },
  ]),
  ...dutiesFor({ roles: ['authorized'], capacities: ['personal'] }, [
    { concern: 'work-hours', cases: ['work-hours.authorized'], clauses: ['cisss-cote-nord/8/p1'], exit: 'none' },
    equipment('cisss-cote-nord/6/p2'),
  ]),
  ...dutiesFor({ roles: ['authorized'], capacities: ['official'] }, [equipment('cisss-cote-nord/8/p1')]),
  ...dutiesFor({ roles: STAFF_ROLES, capacities: ['personal', 'official'] }, [equipment('cisss-cote-nord/6/p2')]),
];
