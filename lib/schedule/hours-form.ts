import { parseHour } from './parse-hour.ts';
import type { Shift, Stretch, WeeklyHours } from './weekly-hours.ts';

/** One stretch as a person types it: « 8 h 30 ». */
export interface StretchFields {
  readonly start: string;
  readonly end: string;
}

export interface ShiftFields extends StretchFields {
  readonly breaks: readonly StretchFields[];
}

/** Index 0 is Monday, as in {@link WeeklyHours}. */
export type WeekFields = readonly (readonly ShiftFields[])[];

/** What could not be read, on which day (0 is Monday) and in which shift of it. */
export interface HoursProblem {
  readonly kind: 'hour' | 'missing' | 'break' | 'conflict';
  readonly day: number;
  readonly shift: number;
  /** What was typed, when a field holds something that is no hour. */
  readonly value: string;
}

const DAY = 24 * 60;

export const EMPTY_WEEK: WeekFields = Array.from({ length: 7 }, () => []);

/** The week as a form shows it; `writeHour` puts minutes since midnight (0 to 1439) in the person's own way. */
export function fillWeek(hours: WeeklyHours, writeHour: (minutes: number) => string): WeekFields {
  const stretch = ({ start, end }: Stretch) => ({ start: writeHour(start % DAY), end: writeHour(end % DAY) });
  return hours.days.map((shifts) =>
    shifts.map((shift) => ({ ...stretch(shift), breaks: shift.breaks.map((pause) => stretch(pause)) })),
  );
}

/** Reads the form; `days` may be kept only when there is no problem. Shifts without any word are left out. */
export function readWeek(week: WeekFields): { readonly days: Shift[][]; readonly problems: HoursProblem[] } {
  const problems: HoursProblem[] = [];
  const days = week.map((shifts, day) => {
    const read = shifts.flatMap((fields, shift) =>
      isBlank(fields) ? [] : readShift(fields, (kind, value = '') => problems.push({ kind, day, shift, value })),
    );
    const clash = read.findIndex((one, index) => read.slice(0, index).some((other) => overlap(one, other)));
    if (clash !== -1) problems.push({ kind: 'conflict', day, shift: clash, value: '' });
    return read;
  });
  return { days, problems };
}

type Report = (kind: HoursProblem['kind'], value?: string) => void;

function readShift(fields: ShiftFields, report: Report): Shift[] {
  const span = startToday(readStretch(fields, 0, report));
  if (span === undefined) return [];
  const breaks = fields.breaks
    .filter((pause) => pause.start.trim() !== '' || pause.end.trim() !== '')
    .flatMap((pause) => readStretch(pause, span.start, report) ?? []);
  if (breaks.some((pause) => pause.end > span.end)) report('break');
  return [{ ...span, breaks }];
}

/** A shift from « 24 h » begins at the first minute of its own day. */
function startToday(span: Stretch | undefined): Stretch | undefined {
  return span && span.start >= DAY ? { start: span.start - DAY, end: span.end - DAY } : span;
}

/** An hour earlier than `notBefore` is the next day's: the meal of a night shift comes after midnight. */
function readStretch(fields: StretchFields, notBefore: number, report: Report): Stretch | undefined {
  const [start, end] = [readHour(fields.start, report), readHour(fields.end, report)];
  if (start === undefined || end === undefined) return undefined;
  const from = start < notBefore ? start + DAY : start;
  const to = end + (from >= DAY ? DAY : 0);
  return { start: from, end: to <= from ? to + DAY : to };
}

function readHour(typed: string, report: Report): number | undefined {
  const minutes = parseHour(typed);
  if (minutes === undefined) report(typed.trim() === '' ? 'missing' : 'hour', typed.trim());
  return minutes;
}

function isBlank(fields: ShiftFields): boolean {
  return [fields, ...fields.breaks].every(({ start, end }) => `${start}${end}`.trim() === '');
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
