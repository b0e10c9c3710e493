import { Temporal } from 'temporal-polyfill';
import { HOLIDAYS, holidayOn } from '../../lib/schedule/holidays.ts';
import type { Shift, WorkSchedule } from '../../lib/schedule/work-schedule.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a schedule places an instant, by a calendar that is not ours and by looking alone: every shift of the day and
 * the one before (none lasts longer) is dated, and asked.
 */
export function stateByOracle(schedule: WorkSchedule, instant: number): 'on-duty' | 'on-break' | 'off-duty' {
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(schedule.timeZone).toPlainDate();
  const held = [-1, 0]
    .flatMap((days) => datedOn(schedule, today.add({ days })))
    .filter(({ span }) => holds(span, instant));
  if (held.length === 0) return 'off-duty';
  return held.some(({ breaks }) => !breaks.some((pause) => holds(pause, instant))) ? 'on-duty' : 'on-break';
}

function datedOn(schedule: WorkSchedule, day: Temporal.PlainDate): { span: Span; breaks: Span[] }[] {
  const { timeZone, roster } = schedule;
  const iso = day.toString();
  const at = (minutes: number) =>
    day.toPlainDateTime('00:00').add({ minutes }).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
      .epochMilliseconds;
  const dated = (shifts: readonly Shift[]) =>
    shifts
      .filter(({ onCall }) => !onCall)
      .map(({ start, end, breaks }) => ({
        span: { from: at(start), to: at(end) },
        breaks: breaks.map((pause) => ({ from: at(pause.start), to: at(pause.end) })),
      }));
  const exception = schedule.exceptions?.find((one) => one.day === iso);
  if (exception) return dated(exception.shifts);
  if (schedule.away?.some(({ first, last }) => iso >= first && iso <= last)) return [];
  if (roster && iso >= roster.first && iso <= roster.last) {
    return roster.shifts
      .map(([start, length]) => ({ span: { from: start * 60_000, to: (start + length) * 60_000 }, breaks: [] }))
      .filter(({ span }) => dayOf(span.from, timeZone) === iso);
  }
  const holiday = holidayOn({ year: day.year, month: day.month, day: day.day });
  if (HOLIDAYS.some((id) => id === holiday && schedule.holidays?.includes(id))) return [];
  return dated(schedule.days[placeOf(schedule, day)] ?? []);
}

function placeOf({ days, anchor }: WorkSchedule, day: Temporal.PlainDate): number {
  if (anchor === undefined) return day.dayOfWeek - 1;
  const first = Temporal.PlainDate.from(anchor);
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const since = monday.until(day, { largestUnit: 'day' }).days;
  return ((since % days.length) + days.length) % days.length;
}

function dayOf(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function holds({ from, to }: Span, instant: number): boolean {
  return from <= instant && instant < to;
}
