import type { DutyStretch } from './duty-stretches.ts';

/** Whether someone is at work by their schedule, and until when as far as it tells. */
export interface WorkState {
  readonly state: 'on-duty' | 'on-break' | 'off-duty';
  /** End of the break or of the stretch, or start of the next shift, in ms since 1970; absent when no shift is ahead. */
  readonly until?: number | undefined;
  /** What the schedule's clock shows when the spell, or the break, ends: `16:30`. */
  readonly untilTime?: string | undefined;
  /** Begin of the spell of work, in ms since 1970. */
  readonly spell?: number | undefined;
  /** The person says that they use the network for their work. */
  readonly workUse?: boolean | undefined;
}

/** Where stretches in time order place this instant. */
export function stateAmong(stretches: readonly DutyStretch[], now: number): WorkState {
  const next = stretches.find(({ end }) => now < end);
  if (!next) return { state: 'off-duty' };
  if (now < next.start) return { state: 'off-duty', until: next.start };
  const { end: until, start: _, ...state } = next;
  return { ...state, until };
}
