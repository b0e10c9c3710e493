import { concernOf } from '../policy/concerns.ts';
import { findClaims } from './claims.ts';
import type { Reading } from './reading.ts';
import { attempt, type TellFault } from './recognize.ts';
import type { Rule } from './rules/rule.ts';
import type { Finding } from './types.ts';

/** The verdicts of all rules as findings; offsets stay those of the reading. One that throws is told and left out. */
export function applyRules(rules: readonly Rule[], reading: Reading, tellFault: TellFault): readonly Finding[] {
  const claims = findClaims(reading);
  return rules.flatMap((rule) =>
    attempt(rule.id, () => rule.check(reading), tellFault).map((verdict) => ({
      ...verdict,
      rule: rule.id,
      concern: concernOf(verdict.case),
      spans: verdict.spans.toSorted((a, b) => a[0] - b[0]),
      claims,
    })),
  );
}
