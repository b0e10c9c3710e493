import { addDays, type CalendarDay, type WallClock, weekdayOf } from './wall-clock.ts';
import type { Stretch, WeeklyHours } from './weekly-hours.ts';

/** From one instant to another, the end left out. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** One shift on one date, whatever told of it: the usual week today, a calendar file or a holiday list another day. */
export interface DatedShift extends Period {
  readonly breaks: readonly Period[];
}

/**
 * The usual week's shifts in time order, from those that begin the day before `instant` to a week after it.
 * Dated one day at a time, as far as they are asked for: this is read while someone types.
 */
export function* shiftsAround(hours: WeeklyHours, instant: Date, clock: WallClock): Generator<DatedShift> {
  const today = clock.dayOf(instant);
  for (const distance of DAYS_AROUND) yield* shiftsOn(hours, addDays(today, distance), clock);
}

/** Yesterday for a shift that passes midnight; a whole week ahead, since the next shift may be that far. */
const DAYS_AROUND = [-1, 0, 1, 2, 3, 4, 5, 6, 7];

function shiftsOn(hours: WeeklyHours, day: CalendarDay, clock: WallClock): DatedShift[] {
  const period = ({ start, end }: Stretch): Period => ({
    start: clock.instantAt(day, start),
    end: clock.instantAt(day, end),
  });
  const shifts = hours.days[weekdayOf(day)] ?? [];
  return shifts.map((shift) => ({ ...period(shift), breaks: shift.breaks.map(period) })).sort(byStart);
}

function byStart(a: Period, b: Period): number {
  return a.start.getTime() - b.start.getTime();
}
