import { type Case, concernOf } from '../policy/concerns.ts';
import type { AssessContext } from './context.ts';
import { ruleOnCase } from './rule-on.ts';
import type { Warning } from './warning.ts';

/** A warning that no passage of the text is underlined for; none where the policy or the settings keep quiet. */
export function contextWarning(
  id: Case,
  context: AssessContext,
  values: Readonly<Record<string, string>>,
): Warning | undefined {
  const ruling = ruleOnCase(id, context);
  if (!ruling || ruling.mode === 'off') return undefined;
  const { severity, mode, clauses, exit } = ruling;
  const concern = concernOf(id);
  return { id: `${concern}|${id}|${values.name ?? ''}`, concern, case: id, severity, mode, clauses, exit, values };
}
