import type { AssessContext } from './context.ts';
import { ruleOnCase } from './rule-on.ts';
import type { Warning } from './warning.ts';

/** What the moment and the device ask for, whatever the text says. One function for each concern. */
export function contextWarnings(context: AssessContext): readonly Warning[] {
  return [workHoursWarning(context)].filter((warning) => warning !== undefined);
}

function workHoursWarning(context: AssessContext): Warning | undefined {
  if (context.workState?.state !== 'on-duty' || context.workUse) return undefined;
  const id = context.role === 'authorized' ? 'work-hours.authorized' : 'work-hours.staff';
  const ruling = ruleOnCase(id, context);
  if (!ruling || ruling.mode === 'off') return undefined;
  const { untilTime } = context.workState;
  const { severity, mode, clauses, exit } = ruling;
  return {
    id: `work-hours|${id}|`,
    concern: 'work-hours',
    case: id,
    severity,
    mode,
    clauses,
    exit,
    values: untilTime === undefined ? {} : { time: untilTime },
  };
}
