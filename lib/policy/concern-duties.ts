import { CASES, type Case, CONCERNS, type Concern, concernOf } from './concerns.ts';
import type { Duty } from './duty.ts';
import type { PolicyPack } from './pack.ts';
import type { Capacity, Role } from './people.ts';

/** One row of what a policy asks, with every case that it answers for. */
export interface AskedDuty extends Pick<Duty, 'clauses' | 'exit' | 'silent'> {
  readonly cases: readonly Case[];
}

/** What a policy asks about one concern. */
export interface ConcernDuties {
  readonly concern: Concern;
  readonly rows: readonly AskedDuty[];
}

/** What a policy asks of this role, concern by concern; one that it does not speak of is absent. */
export function concernDutiesOf(pack: PolicyPack, role: Role, capacity: Capacity): readonly ConcernDuties[] {
  const binding = pack.duties.filter((duty) => duty.capacity === capacity && duty.roles.includes(role));
  return CONCERNS.flatMap((concern) => {
    const rows = rowsOf(binding.filter((duty) => duty.concern === concern));
    return rows.length > 0 ? [{ concern, rows }] : [];
  });
}

/** A row that names no case answers for those that no other row names. */
function rowsOf(duties: readonly Duty[]): readonly AskedDuty[] {
  const named = new Set(duties.flatMap(({ cases = [] }) => cases));
  return duties
    .map(({ concern, cases, ...duty }) => ({
      ...duty,
      cases: shown(cases ?? casesOf(concern).filter((id) => !named.has(id))),
    }))
    .filter(({ cases }) => cases.length > 0);
}

function casesOf(concern: Concern): readonly Case[] {
  return CASES.filter((id) => concernOf(id) === concern);
}

/** What small signs say together is worded once, for all concerns: it is no matter of its own. */
function shown(cases: readonly Case[]): readonly Case[] {
  return cases.filter((id) => !id.endsWith('.signs'));
}
