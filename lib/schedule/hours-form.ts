import type { IsoDay } from './calendar-day.ts';
import { parseHour } from './parse-hour.ts';
import type { Shift, Stretch } from './work-schedule.ts';

/** One stretch as a person types it: « 8 h 30 ». */
export interface StretchFields {
  readonly start: string;
  readonly end: string;
}

export interface ShiftFields extends StretchFields {
  readonly breaks: readonly StretchFields[];
  readonly onCall?: boolean;
}

/** Index 0 is a Monday; a rotation's weeks stand one after the other. */
export type WeekFields = readonly (readonly ShiftFields[])[];

/** What could not be read, on which day (0 is the first Monday; or a date) and in which shift of it. */
export interface HoursProblem {
  readonly kind: 'hour' | 'missing' | 'break' | 'conflict' | 'range' | 'anchor' | 'no-day';
  readonly day: number | IsoDay;
  readonly shift: number;
  /** What was typed, when a field holds something that is no hour. */
  readonly value: string;
}

const DAY = 24 * 60;

export const EMPTY_WEEK: WeekFields = Array.from({ length: 7 }, () => []);

/** The days as a form shows them; `writeHour` puts minutes since midnight (0 to 1439) in the person's own way. */
export function fillWeek(days: readonly (readonly Shift[])[], writeHour: (minutes: number) => string): WeekFields {
  const stretch = ({ start, end }: Stretch) => ({ start: writeHour(start % DAY), end: writeHour(end % DAY) });
  return days.map((shifts) =>
    shifts.map((shift) => ({
      ...stretch(shift),
      breaks: shift.breaks.map((pause) => stretch(pause)),
      ...(shift.onCall && { onCall: true }),
    })),
  );
}

/** Reads the form; `days` may be kept only when there is no problem. Shifts without any word are left out. */
export function readWeek(week: WeekFields): { readonly days: Shift[][]; readonly problems: HoursProblem[] } {
  const problems: HoursProblem[] = [];
  const days = week.map((shifts, day) => {
    const read = shifts.flatMap((fields, shift) =>
      isBlank(fields) ? [] : readShift(fields, (kind, value = '') => problems.push({ kind, day, shift, value })),
    );
    const clash = read.findIndex((one, index) => read.slice(0, index).some((other) => areBoth(one, other)));
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
  return [{ ...span, breaks, ...(fields.onCall && { onCall: true as const }) }];
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

/** Two shifts at once; one may be on call beside a shift. */
function areBoth(one: Shift, other: Shift): boolean {
  return one.onCall === other.onCall && one.start < other.end && other.start < one.end;
}
