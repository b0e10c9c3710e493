import { speaksOfHours } from '../policy/speaks-of-hours.ts';
import { type DutyPlan, planDuty } from '../schedule/duty-plan.ts';
import type { WorkSchedule } from '../schedule/work-schedule.ts';
import type { Settings } from './resolve-settings.ts';

const NO_SHIFTS: readonly [][] = [[], [], [], [], [], [], []];

/**
 * When the person is on duty, as far as it is known and as the policy speaks of it to their role, and when that changes
 * next; nothing otherwise.
 */
export function dutyOf(
  { pack, role, hours, declared, sharedDevice }: Settings,
  timeZone: string,
  now: number,
): { readonly duty?: DutyPlan; readonly next?: number } {
  if (sharedDevice || !pack || !speaksOfHours(pack, role)) return {};
  const schedule: WorkSchedule | undefined = hours ?? (declared && { timeZone, days: NO_SHIFTS });
  if (!schedule) return {};
  const { plan, next } = planDuty(schedule, declared, now);
  return { duty: plan, next };
}
