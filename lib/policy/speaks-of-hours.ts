import type { Duty } from './duty.ts';
import type { PolicyPack } from './pack.ts';
import type { Role } from './people.ts';

/** Whether a policy says anything of work hours to this role; where it does not, nobody's hours are asked for. */
export function speaksOfHours(pack: PolicyPack, role: Role): boolean {
  return hoursDutyOf(pack, role) !== undefined;
}

/** Whether it leaves the network to whoever needs it as a tool of their job. */
export function leavesWorkUse(pack: PolicyPack, role: Role): boolean {
  return hoursDutyOf(pack, role)?.exit === 'work-tool';
}

function hoursDutyOf({ duties }: PolicyPack, role: Role): Duty | undefined {
  return duties.find(({ concern, roles }) => concern === 'work-hours' && roles.includes(role));
}
