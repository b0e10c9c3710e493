import type { Finding } from '../checker/types.ts';
import { SEVERITIES } from '../policy/duty.ts';
import type { AssessContext } from './context.ts';
import { contextWarnings } from './context-warnings.ts';
import { ruleOn } from './rule-on.ts';
import type { Warning } from './warning.ts';

/** What a person is warned of, loudest first, then in text order; warnings of the moment follow those of the text. */
export function assess(findings: readonly Finding[], context: AssessContext): readonly Warning[] {
  const ofTheText = findings.map((finding) => warningOf(finding, context)).filter((warning) => warning !== undefined);
  return [...ofTheText, ...contextWarnings(context)].sort(bySeverityThenPosition);
}

function warningOf(finding: Finding, context: AssessContext): Warning | undefined {
  const ruling = ruleOn(finding, context);
  if (!ruling || ruling.mode === 'off') return undefined;
  const { severity, mode, clauses, exit } = ruling;
  const { concern, case: id } = finding;
  return { id: warningId(finding, context.text), concern, case: id, severity, mode, clauses, exit, finding };
}

function warningId({ rule, case: id, spans }: Finding, text: string): string {
  const excerpt = spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return `${rule}|${id}|${excerpt}`;
}

function bySeverityThenPosition(a: Warning, b: Warning): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || position(a) - position(b);
}

function position({ finding }: Warning): number {
  return finding?.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
}
