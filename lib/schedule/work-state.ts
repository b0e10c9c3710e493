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
  const clock = new WallClock(hours.timeZone);
  return workStateAmong(shiftsAround(hours, instant, clock), instant, clock);
}

/** The same over shifts that are already dated, in time order. */
export function workStateAmong(shifts: Iterable<DatedShift>, instant: Date, clock: WallClock): WorkState {
  for (const shift of shifts) {
    if (shift.start > instant) return { state: 'off-duty', ...until(shift.start, clock) };
    if (isWithin(shift, instant)) return stateWithin(shift, instant, clock);
  }
  return { state: 'off-duty' };
}

function stateWithin({ breaks, end }: DatedShift, instant: Date, clock: WallClock): WorkState {
  const pause = breaks.find((period) => isWithin(period, instant));
  if (pause) return { state: 'on-break', ...until(pause.end, clock) };
  return { state: 'on-duty', ...until(end, clock) };
}

function isWithin({ start, end }: Period, instant: Date): boolean {
  return start <= instant && instant < end;
}

function until(end: Date, clock: WallClock): { until: Date; untilTime: string } {
  const minutes = clock.minutesOf(end);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return { until: end, untilTime: `${hour}:${minute}` };
}
