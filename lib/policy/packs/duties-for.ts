import type { ClauseId, Duty } from '../duty.ts';
import type { Capacity, Role } from '../people.ts';

/** Whom a group of duties binds, and in whose name they write. */
export interface Bound {
  readonly roles: readonly Role[];
  readonly capacities: readonly Capacity[];
}

/** A duty before it is said whom it binds. */
export type DutyRow<Id extends ClauseId> = Omit<Duty<Id>, 'roles' | 'capacity'>;

/** Spells a column of the policy map out as duties: one for each capacity and row. */
export function dutiesFor<Id extends ClauseId>(bound: Bound, rows: readonly DutyRow<Id>[]): readonly Duty<Id>[] {
  return bound.capacities.flatMap((capacity) => rows.map((row) => ({ ...row, roles: bound.roles, capacity })));
}
