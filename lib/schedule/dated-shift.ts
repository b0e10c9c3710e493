import { addDays, type CalendarDay, WallClock, weekdayOf } from './wall-clock.ts';
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

/** The usual week's shifts that begin between the day before `instant` and a week after it, in time order. */
export function shiftsAround(hours: WeeklyHours, instant: Date): readonly DatedShift[] {
  const clock = new WallClock(hours.timeZone);
  const today = clock.dayOf(instant);
  return DAYS_AROUND.flatMap((distance) => shiftsOn(hours, addDays(today, distance), clock)).sort(byStart);
}

/** Yesterday for a shift that passes midnight; a whole week ahead, since the next shift may be that far. */
const DAYS_AROUND = [-1, 0, 1, 2, 3, 4, 5, 6, 7];

function shiftsOn(hours: WeeklyHours, day: CalendarDay, clock: WallClock): DatedShift[] {
  const period = ({ start, end }: Stretch): Period => ({
    start: clock.instantAt(day, start),
    end: clock.instantAt(day, end),
  });
  const shifts = hours.days[weekdayOf(day)] ?? [];
  return shifts.map((shift) => ({ ...period(shift), breaks: shift.breaks.map(period) }));
}

function byStart(a: Period, b: Period): number {
  return a.start.getTime() - b.start.getTime();
}
