import type { ShiftFields, WeekFields } from './hours-form.ts';
import { parseHour } from './parse-hour.ts';
import type { Stretch } from './work-schedule.ts';

/** One shift, or the part of it that lies on one day; minutes since that day's midnight, 0 to 1440. */
export interface LaneBar extends Stretch {
  /** Where the whole shift stands in the form: its day's place and its own. */
  readonly day: number;
  readonly shift: number;
  /** The whole shift's hours, in minutes since midnight of the day on which it begins. */
  readonly whole: Stretch;
  readonly breaks: readonly Stretch[];
  /** `out`: it goes on the next day; `in`: it began the day before. */
  readonly crosses?: 'out' | 'in';
}

const DAY = 24 * 60;

/** What each day's lane shows of the fields as they are typed; a shift that cannot be read has no bar yet. */
export function laneBars(week: WeekFields): readonly (readonly LaneBar[])[] {
  const lanes: LaneBar[][] = week.map(() => []);
  week.forEach((shifts, day) => {
    shifts.forEach((fields, shift) => {
      for (const { on, bar } of barsOf(fields, day, shift)) lanes[(day + on) % week.length]?.push(bar);
    });
  });
  return lanes.map((bars) => bars.toSorted((one, other) => one.start - other.start));
}

/** One bar, or two when the shift crosses midnight: `on` is 0 for the day it begins, 1 for the next. */
function barsOf(fields: ShiftFields, day: number, shift: number): readonly { on: 0 | 1; bar: LaneBar }[] {
  const whole = readAfter(fields, 0);
  if (whole === undefined) return [];
  const breaks = fields.breaks.flatMap((pause) => readAfter(pause, whole.start) ?? []);
  const bar = { day, shift, whole };
  const today = { ...bar, ...cut(whole, 0), breaks: within(breaks, 0) };
  if (whole.end <= DAY) return [{ on: 0, bar: today }];
  const tomorrow = { ...bar, ...cut(whole, DAY), breaks: within(breaks, DAY), crosses: 'in' as const };
  return [
    { on: 0, bar: { ...today, crosses: 'out' } },
    { on: 1, bar: tomorrow },
  ];
}

/** An hour before `notBefore` is the next day's, and an end that is no later than its start as well. */
function readAfter(fields: { start: string; end: string }, notBefore: number): Stretch | undefined {
  const [start, end] = [parseHour(fields.start), parseHour(fields.end)];
  if (start === undefined || end === undefined) return undefined;
  const from = start < notBefore ? start + DAY : start % DAY;
  const to = from >= DAY ? end + DAY : end;
  return { start: from, end: to <= from ? to + DAY : to };
}

function within(stretches: readonly Stretch[], midnight: number): readonly Stretch[] {
  return stretches.map((one) => cut(one, midnight)).filter(({ start, end }) => start < end);
}

/** The part of a stretch that lies on the day that begins at this minute, counted from there. */
function cut({ start, end }: Stretch, midnight: number): Stretch {
  return { start: Math.max(start - midnight, 0), end: Math.min(end - midnight, DAY) };
}
