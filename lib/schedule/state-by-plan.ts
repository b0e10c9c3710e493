import type { DutyPlan } from './duty-plan.ts';
import { stateAmong, type WorkState } from './state-among.ts';

/** Where the plan places this instant (ms since 1970); `undefined` where the clock has left the plan's window. */
export function stateByPlan({ from, to, stretches }: DutyPlan, now: number): WorkState | undefined {
  return from <= now && now < to ? stateAmong(stretches, now) : undefined;
}
