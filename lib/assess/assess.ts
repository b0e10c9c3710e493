import type { Finding } from '../checker/types.ts';
import { type Ruling, SEVERITIES } from '../policy/duty.ts';
import type { AssessContext } from './context.ts';
import { contextWarnings } from './context-warnings.ts';
import { ruleOn } from './rule-on.ts';
import type { Warning } from './warning.ts';

/** What a person is warned of, loudest first, then in text order; warnings of the moment follow those of the text. */
export function assess(findings: readonly Finding[], context: AssessContext): readonly Warning[] {
  const ofTheText = findings.map((finding) => warningOf(finding, context)).filter((warning) => warning !== undefined);
  return [...toldApart(ofTheText), ...contextWarnings(context)].sort(bySeverityThenPosition);
}

/** The same words may stand twice in a text: the second, third… has its number in its id. */
function toldApart(warnings: readonly Warning[]): readonly Warning[] {
  const seen = new Map<string, number>();
  return [...warnings].sort(byPosition).map((warning) => {
    const times = (seen.get(warning.id) ?? 0) + 1;
    seen.set(warning.id, times);
    return times === 1 ? warning : { ...warning, id: `${warning.id}|${times}` };
  });
}

/** One finding as a warning under a ruling, whatever its mode. */
export function warningUnder(ruling: Ruling, finding: Finding, text: string): Warning {
  const { severity, mode, clauses, exit } = ruling;
  const { concern, case: id } = finding;
  return { id: warningId(finding, text), concern, case: id, severity, mode, clauses, exit, finding };
}

function warningOf(finding: Finding, context: AssessContext): Warning | undefined {
  const ruling = ruleOn(finding, context);
  return ruling && ruling.mode !== 'off' ? warningUnder(ruling, finding, context.text) : undefined;
}

function warningId({ rule, case: id, spans }: Finding, text: string): string {
  const excerpt = spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return `${rule}|${id}|${excerpt}`;
}

function bySeverityThenPosition(a: Warning, b: Warning): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byPosition(a, b);
}

function byPosition(a: Warning, b: Warning): number {
  return position(a) - position(b);
}

function position({ finding }: Warning): number {
  return finding?.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
}
