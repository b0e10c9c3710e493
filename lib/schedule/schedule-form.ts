import { type IsoDay, isIsoDay } from './calendar-day.ts';
import { HOLIDAYS, type HolidayId } from './holidays.ts';
import { EMPTY_WEEK, fillWeek, type HoursProblem, readWeek, type ShiftFields, type WeekFields } from './hours-form.ts';
import type { DayException, DayRange, WorkSchedule } from './work-schedule.ts';

/** A date as its field holds it: empty until one is chosen. */
export interface RangeFields {
  readonly first: string;
  readonly last: string;
}

/** A date with other hours than usual; without hours it is free. */
export interface ExceptionFields extends ShiftFields {
  readonly day: string;
}

/** All of the hours as their form holds them; an imported calendar is not typed and not among them. */
export interface ScheduleFields {
  /** Seven days, or a rotation's weeks one after the other. */
  readonly week: WeekFields;
  readonly anchor: string;
  readonly holidays: readonly HolidayId[];
  readonly away: readonly RangeFields[];
  readonly exceptions: readonly ExceptionFields[];
}

export const EMPTY_SCHEDULE: ScheduleFields = {
  week: EMPTY_WEEK,
  anchor: '',
  holidays: HOLIDAYS,
  away: [],
  exceptions: [],
};

const FREE: ShiftFields = { start: '', end: '', breaks: [] };

/** The hours as their form shows them; `writeHour` puts minutes since midnight (0 to 1439) in the person's own way. */
export function fillSchedule(hours: WorkSchedule, writeHour: (minutes: number) => string): ScheduleFields {
  const { anchor = '', holidays = [], away = [], exceptions = [] } = hours;
  return {
    week: fillWeek(hours.days, writeHour),
    anchor,
    holidays,
    away,
    exceptions: exceptions.flatMap(({ day, shifts }) => {
      const filled = fillWeek([shifts], writeHour)[0] ?? [];
      return (filled.length === 0 ? [FREE] : filled).map((shift) => ({ day, ...shift }));
    }),
  };
}

/** Reads the form; the hours may be kept only when there is no problem. */
export function readSchedule(
  fields: ScheduleFields,
  timeZone: string,
): { readonly hours: WorkSchedule; readonly problems: readonly HoursProblem[] } {
  const { days, problems } = readWeek(fields.week);
  const hasRotation = days.length > 7;
  const anchor = isIsoDay(fields.anchor) ? fields.anchor : undefined;
  const away = fields.away.flatMap(rangeOf);
  const exceptions = readExceptions(fields.exceptions);
  const hours = {
    timeZone,
    days,
    ...(hasRotation && anchor && { anchor }),
    ...(fields.holidays.length > 0 && { holidays: fields.holidays }),
    ...(away.length > 0 && { away }),
    ...(exceptions.read.length > 0 && { exceptions: exceptions.read }),
  };
  const ofRanges = away.filter(({ first, last }) => last < first).map(({ first }) => problemAt('range', first));
  const ofAnchor = hasRotation && !anchor ? [problemAt('anchor', 0)] : [];
  return { hours, problems: [...ofAnchor, ...problems, ...ofRanges, ...exceptions.problems] };
}

/** One day alone is a leave of one day. */
function rangeOf({ first, last }: RangeFields): DayRange[] {
  const [from, to] = [first || last, last || first];
  return isIsoDay(from) && isIsoDay(to) ? [{ first: from, last: to }] : [];
}

function readExceptions(fields: readonly ExceptionFields[]): { read: DayException[]; problems: HoursProblem[] } {
  const byDay = Map.groupBy(fields, ({ day }) => day);
  const problems: HoursProblem[] = [];
  const read = [...byDay].flatMap(([day, hours]) => {
    if (!isIsoDay(day)) {
      // An empty row is passed over; hours that were typed must not be lost without a word.
      if (hours.some(({ start, end }) => start !== '' || end !== '')) problems.push(problemAt('no-day', 0));
      return [];
    }
    const { days, problems: found } = readWeek([hours]);
    problems.push(...found.map((problem) => ({ ...problem, day })));
    return [{ day, shifts: days[0] ?? [] }];
  });
  return { read, problems };
}

function problemAt(kind: HoursProblem['kind'], day: number | IsoDay): HoursProblem {
  return { kind, day, shift: 0, value: '' };
}
