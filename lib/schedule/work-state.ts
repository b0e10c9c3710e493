import { dutyStretches } from './duty-stretches.ts';
import { stateAmong, type WorkState } from './state-among.ts';
import { WallClock } from './wall-clock.ts';
import type { WorkSchedule } from './work-schedule.ts';

const DAY = 24 * 60 * 60_000;

/** The next shift is looked for this far ahead, in days. */
const DAYS_AHEAD = 8;

/** Where a schedule places this instant; throws RangeError for a time zone that does not exist. */
export function workStateAt(schedule: WorkSchedule, instant: Date, daysAhead = DAYS_AHEAD): WorkState {
  const clock = new WallClock(schedule.timeZone);
  const until = new Date(instant.getTime() + daysAhead * DAY);
  return stateAmong(dutyStretches(schedule, instant, until, clock), instant.getTime());
}
