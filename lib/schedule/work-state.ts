import { type DatedShift, type Period, shiftsAround } from './dated-shift.ts';
import { WallClock } from './wall-clock.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/** Whether someone is at work by their schedule, and until when as far as it tells. */
export interface WorkState {
  readonly state: 'on-duty' | 'on-break' | 'off-duty';
  /** End of the shift, end of the break, or start of the next shift; absent when no shift is ahead. */
  readonly until?: Date;
  /** What the schedule's clock shows then: `16:30`. */
  readonly untilTime?: string;
}

/** Where a usual week places this instant; throws RangeError for a time zone that does not exist. */
export function workStateAt(hours: WeeklyHours, instant: Date): WorkState {
  return workStateAmong(shiftsAround(hours, instant), instant, hours.timeZone);
}

/** The same over shifts that are already dated, in time order. */
export function workStateAmong(shifts: readonly DatedShift[], instant: Date, timeZone: string): WorkState {
  const current = shifts.find((shift) => isWithin(shift, instant));
  if (!current) {
    const next = shifts.find(({ start }) => start > instant);
    return next ? { state: 'off-duty', ...until(next.start, timeZone) } : { state: 'off-duty' };
  }
  const pause = current.breaks.find((period) => isWithin(period, instant));
  if (pause) return { state: 'on-break', ...until(pause.end, timeZone) };
  return { state: 'on-duty', ...until(current.end, timeZone) };
}

function isWithin({ start, end }: Period, instant: Date): boolean {
  return start <= instant && instant < end;
}

function until(end: Date, timeZone: string): { until: Date; untilTime: string } {
  const minutes = new WallClock(timeZone).minutesOf(end);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return { until: end, untilTime: `${hour}:${minute}` };
}
