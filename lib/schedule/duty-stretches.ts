import { type DatedShift, type Period, shiftsBetween } from './dated-shift.ts';
import type { WallClock } from './wall-clock.ts';
import type { WorkSchedule } from './work-schedule.ts';

/** A time on duty or on a break, in ms since 1970, the end left out. Between two of them one is off duty. */
export interface DutyStretch {
  readonly start: number;
  readonly end: number;
  readonly state: 'on-duty' | 'on-break';
  /** Begin of the spell of work that it belongs to: shifts that touch, with their breaks, are one. */
  readonly spell: number;
  /** What the schedule's clock shows when the spell, or the break, ends: `16:30`. */
  readonly untilTime: string;
  /** The person says that they use the network for their work. */
  readonly workUse?: true;
}

/** The stretches that have to do with any instant from one to the other, in time order, none over another. */
export function dutyStretches(schedule: WorkSchedule, from: Date, to: Date, clock: WallClock): DutyStretch[] {
  const shifts = shiftsBetween(schedule, from, to, clock).filter(({ onCall, start, end }) => !onCall && start < end);
  return spellsOf(shifts).flatMap((spell) => stretchesOf(spell, clock));
}

/** Shifts that overlap or touch, together; in time order. */
function spellsOf(shifts: readonly DatedShift[]): DatedShift[][] {
  const spells: DatedShift[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const shift of shifts) {
    const last = spells.at(-1);
    if (last && shift.start.getTime() <= end) last.push(shift);
    else spells.push([shift]);
    end = Math.max(end, shift.end.getTime());
  }
  return spells;
}

/** Whoever has two shifts at once is on a break only where both are. */
function stretchesOf(shifts: readonly DatedShift[], clock: WallClock): DutyStretch[] {
  const bounds = boundsOf(shifts);
  const spell = bounds[0] ?? 0;
  const end = bounds.at(-1) ?? 0;
  const merged: { start: number; end: number; state: DutyStretch['state'] }[] = [];
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const state = shifts.some((shift) => isAtWork(shift, start)) ? 'on-duty' : 'on-break';
    const last = merged.at(-1);
    const until = bounds[index + 1] ?? end;
    if (last?.state === state) last.end = until;
    else merged.push({ start, end: until, state });
  }
  const timeOf = (time: number) => clock.timeOf(new Date(time));
  return merged.map((one) => ({ ...one, spell, untilTime: timeOf(one.state === 'on-duty' ? end : one.end) }));
}

function boundsOf(shifts: readonly DatedShift[]): number[] {
  const inside = shifts.flatMap((shift) => {
    const within = (date: Date) => Math.min(Math.max(date.getTime(), shift.start.getTime()), shift.end.getTime());
    return [shift, ...shift.breaks].flatMap(({ start, end }) => [within(start), within(end)]);
  });
  return [...new Set(inside)].sort((a, b) => a - b);
}

function isAtWork(shift: DatedShift, time: number): boolean {
  return isWithin(shift, time) && !shift.breaks.some((pause) => isWithin(pause, time));
}

function isWithin({ start, end }: Period, time: number): boolean {
  return start.getTime() <= time && time < end.getTime();
}
