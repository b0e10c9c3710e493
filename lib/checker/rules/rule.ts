import type { Case } from '../../policy/concerns.ts';
import type { Reading } from '../reading.ts';
import type { Fact, Fix, Span } from '../types.ts';

/** What a rule returns; `checkDraft` adds the rule's id, the concern and the claims, and turns offsets into the typed text's. */
export interface Verdict<C extends Case = Case> {
  readonly case: C;
  readonly spans: readonly Span[];
  readonly score: number;
  readonly facts: readonly Fact[];
  readonly rarest?: Fact;
  readonly fixes: readonly Fix[];
}

/** A rule weighs all the entities of a draft. It may only return the cases that it declares. */
export interface Rule<C extends Case = Case> {
  readonly id: string;
  readonly cases: readonly C[];
  check(reading: Reading): readonly Verdict<C>[];
}

/** Keeps the literal types of a rule's id and cases, and holds its verdicts to those cases. */
export function defineRule<const Id extends string, const C extends Case>(
  rule: Rule<C> & { readonly id: Id },
): Rule<C> & { readonly id: Id } {
  return rule;
}

/** A `remove` fix for each stretch. */
export function removals(spans: readonly Span[]): readonly Fix[] {
  return spans.map((span) => ({ id: 'remove', span, text: 'remove' }));
}
