import { shiftsBetween } from './dated-shift.ts';
import type { BreakMinutes, Declaration, Declared } from './declared.ts';
import { dutyStretches } from './duty-stretches.ts';
import { WallClock } from './wall-clock.ts';
import type { WorkSchedule } from './work-schedule.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** Where no schedule tells an end: nobody works or rests longer by one click. */
const LONGEST = { 'on-duty': 8 * HOUR, 'work-use': 8 * HOUR, 'off-duty': 12 * HOUR } as const;

/** A status as of now, with the end that the schedule gives it: of the shift for one at work, of the call, else of hours. */
export function declare(
  status: Declared,
  minutes: BreakMinutes,
  schedule: WorkSchedule | undefined,
  now: number,
): Declaration {
  if (status === 'on-break') return { status, since: now, until: now + minutes * 60_000 };
  const until = (schedule && endByShift(schedule, now)) ?? nextStart(schedule, now);
  return { status, since: now, until: Math.min(until ?? Number.POSITIVE_INFINITY, now + LONGEST[status]) };
}

/** The end of the spell, or of the on-call stretch, that this instant lies in. */
function endByShift(schedule: WorkSchedule, now: number): number | undefined {
  const clock = new WallClock(schedule.timeZone);
  const at = new Date(now);
  // Ahead as well: a shift that only touches this one is of the same spell.
  const stretches = dutyStretches(schedule, at, new Date(now + DAY), clock);
  const spell = stretches.find(({ start, end }) => start <= now && now < end)?.spell;
  const ends =
    spell === undefined
      ? shiftsBetween(schedule, at, at, clock).flatMap(({ onCall, end }) => (onCall ? [end.getTime()] : []))
      : stretches.filter((one) => one.spell === spell).map(({ end }) => end);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

function nextStart(schedule: WorkSchedule | undefined, now: number): number | undefined {
  if (!schedule) return undefined;
  const clock = new WallClock(schedule.timeZone);
  const ahead = dutyStretches(schedule, new Date(now), new Date(now + LONGEST['off-duty']), clock);
  return ahead.find(({ start }) => start > now)?.start;
}
