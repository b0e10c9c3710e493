import { addDays, type CalendarDay, countOf, dayFrom, isoOf, modulo, weekdayOf } from './calendar-day.ts';
import { holidayOn } from './holidays.ts';
import type { WallClock } from './wall-clock.ts';
import type { Roster, Shift, Stretch, WorkSchedule } from './work-schedule.ts';

/** From one instant to another, the end left out. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** One shift on one date, whatever told of it. */
export interface DatedShift extends Period {
  readonly breaks: readonly Period[];
  readonly onCall: boolean;
}

const MINUTE = 60_000;

/** A shift lasts a day at most and a called one of a calendar two: what began earlier is over. */
const DAYS_BEFORE = 2;

/** The shifts that have to do with any instant from one to the other, in time order. */
export function shiftsBetween(schedule: WorkSchedule, from: Date, to: Date, clock: WallClock): DatedShift[] {
  const shifts: DatedShift[] = [];
  const last = countOf(clock.dayOf(to));
  for (let day = addDays(clock.dayOf(from), -DAYS_BEFORE); countOf(day) <= last; day = addDays(day, 1)) {
    shifts.push(...shiftsOn(schedule, day, clock));
  }
  return shifts.filter((shift) => shift.end > from && shift.start <= to).sort(byStart);
}

/**
 * The shifts that begin on this day. An exception goes before vacation, vacation before an imported calendar, the
 * calendar (which knows of holidays by itself) before holidays, and those before the usual weeks.
 */
export function shiftsOn(schedule: WorkSchedule, day: CalendarDay, clock: WallClock): readonly DatedShift[] {
  const iso = isoOf(day);
  const dated = (shifts: readonly Shift[]) => shifts.map((shift) => dateShift(shift, day, clock));
  const exception = schedule.exceptions?.find((one) => one.day === iso);
  if (exception) return dated(exception.shifts);
  if (schedule.away?.some(({ first, last }) => first <= iso && iso <= last)) return [];
  const { roster } = schedule;
  if (roster && roster.first <= iso && iso <= roster.last) return rosterOn(roster, day, clock);
  if (schedule.holidays?.some((holiday) => holiday === holidayOn(day))) return [];
  return dated(schedule.days[placeInRotation(schedule, day)] ?? []);
}

/** Which of the rotation's days this is. */
function placeInRotation({ days, anchor }: WorkSchedule, day: CalendarDay): number {
  const weekday = weekdayOf(day);
  if (anchor === undefined) return weekday;
  const first = dayFrom(anchor);
  const monday = countOf(first) - weekdayOf(first);
  return modulo(countOf(day) - monday, days.length);
}

function dateShift({ breaks, onCall, ...shift }: Shift, day: CalendarDay, clock: WallClock): DatedShift {
  const period = ({ start, end }: Stretch): Period => ({
    start: clock.instantAt(day, start),
    end: clock.instantAt(day, end),
  });
  return { ...period(shift), breaks: breaks.map(period), onCall: onCall === true };
}

function rosterOn({ shifts }: Roster, day: CalendarDay, clock: WallClock): DatedShift[] {
  const from = clock.instantAt(day, 0).getTime();
  const to = clock.instantAt(addDays(day, 1), 0).getTime();
  const found: DatedShift[] = [];
  for (const [begin, length] of shifts) {
    const start = begin * MINUTE;
    if (start < from || start >= to) continue;
    found.push({ start: new Date(start), end: new Date(start + length * MINUTE), breaks: [], onCall: false });
  }
  return found;
}

function byStart(a: Period, b: Period): number {
  return a.start.getTime() - b.start.getTime();
}
