import { type Case, concernOf } from './concerns.ts';
import type { Duty, Ruling } from './duty.ts';
import { type LoudnessQuestion, loudnessOf } from './loudness.ts';
import type { PolicyPack } from './pack.ts';
import type { Capacity, Role } from './people.ts';

export interface RulingQuestion extends LoudnessQuestion {
  readonly role: Role;
}

/**
 * What this policy says of a case to this person on this kind of surface. `undefined` when it says nothing
 * or asks for no warning; mode `off` when it speaks but this kind of surface keeps it quiet.
 */
export function findRuling(pack: PolicyPack, question: RulingQuestion): Ruling | undefined {
  const duty = findDuty(pack, question.case, question.role, question.capacity);
  if (!duty || duty.silent) return undefined;
  return { clauses: duty.clauses, exit: duty.exit, ...loudnessOf(question) };
}

/** A row that names the case goes before one that speaks of the whole concern. */
function findDuty(pack: PolicyPack, id: Case, role: Role, capacity: Capacity): Duty | undefined {
  const concern = concernOf(id);
  const rows = pack.duties.filter(
    (duty) => duty.concern === concern && duty.capacity === capacity && duty.roles.includes(role),
  );
  return rows.find(({ cases }) => cases?.includes(id)) ?? rows.find(({ cases }) => cases === undefined);
}
