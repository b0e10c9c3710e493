import { type Case, concernOf } from '../policy/concerns.ts';
import type { AssessContext } from './context.ts';
import { ruleOnCase } from './rule-on.ts';
import type { Warning } from './warning.ts';

/**
 * A warning that no passage of the text is underlined for; none where the policy or the settings keep quiet. What it is
 * about enters its id, so that what was put aside stays so for as long as that is the same: its name, its excerpt, `which`.
 */
export function contextWarning(
  id: Case,
  context: AssessContext,
  values: Readonly<Record<string, string>>,
  which: string | number = '',
): Warning | undefined {
  const ruling = ruleOnCase(id, context);
  if (!ruling || ruling.mode === 'off') return undefined;
  const { severity, mode, clauses, exit } = ruling;
  const concern = concernOf(id);
  const about = [values.name, values.excerpt, which].filter(Boolean).join('|');
  return { id: `${concern}|${id}|${about}`, concern, case: id, severity, mode, clauses, exit, values };
}

/** The same, shown once for a stretch of time; `spell` names it, in ms since 1970. */
export function spellWarning(
  id: Case,
  context: AssessContext,
  values: Readonly<Record<string, string>>,
  spell: number | undefined,
): Warning | undefined {
  const warning = contextWarning(id, context, values, spell);
  return warning && spell !== undefined ? { ...warning, spell } : warning;
}
