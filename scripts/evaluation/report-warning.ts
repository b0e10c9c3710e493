import type { Warning } from '../../lib/assess/warning.ts';

/** A warning as `check:text` writes it. Others script against these keys and their order. */
export function reportWarning(warning: Warning, why: string) {
  const { concern, case: id, finding, severity, mode, clauses, exit } = warning;
  return {
    concern,
    case: id,
    // What the moment asks for comes from no rule on the text: its concern stands in, certain and without a passage.
    rule: finding?.rule ?? concern,
    spans: finding?.spans ?? [],
    score: Math.round((finding?.score ?? 1) * 1000) / 1000,
    severity,
    mode,
    clauses,
    exit,
    why,
  };
}
