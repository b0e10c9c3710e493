import type { AssessContext } from './context.ts';
import { spellWarning } from './context-warning.ts';
import type { Warning } from './warning.ts';

/** The person is on duty and does not use the network for their work. */
export function workHoursWarning(context: AssessContext): Warning | undefined {
  if (context.workState?.state !== 'on-duty' || context.workState.workUse) return undefined;
  const id = context.role === 'authorized' ? 'work-hours.authorized' : 'work-hours.staff';
  const { untilTime, spell } = context.workState;
  return spellWarning(id, context, untilTime === undefined ? {} : { time: untilTime }, spell);
}
