import { type DatedShift, type Period, shiftsAround } from './dated-shift.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/** Whether someone is at work by their schedule, and until when as far as it tells. */
export interface WorkState {
  readonly state: 'on-duty' | 'on-break' | 'off-duty';
  /** End of the shift, end of the break, or start of the next shift; absent when no shift is ahead. */
  readonly until?: Date;
}

/** Where a usual week places this instant; throws RangeError for a time zone that does not exist. */
export function workStateAt(hours: WeeklyHours, instant: Date): WorkState {
  return workStateAmong(shiftsAround(hours, instant), instant);
}

/** The same over shifts that are already dated, in time order. */
export function workStateAmong(shifts: readonly DatedShift[], instant: Date): WorkState {
  const current = shifts.find((shift) => isWithin(shift, instant));
  if (!current) {
    const next = shifts.find(({ start }) => start > instant);
    return next ? { state: 'off-duty', until: next.start } : { state: 'off-duty' };
  }
  const pause = current.breaks.find((period) => isWithin(period, instant));
  return pause ? { state: 'on-break', until: pause.end } : { state: 'on-duty', until: current.end };
}

function isWithin({ start, end }: Period, instant: Date): boolean {
  return start <= instant && instant < end;
}
