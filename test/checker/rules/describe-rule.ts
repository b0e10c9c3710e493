import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/checker/index.ts';
import type { RuleId } from '../../../lib/checker/rules/index.ts';
import type { Case } from '../../../lib/policy/concerns.ts';

/** A rule's specification: harmless texts, and texts that it points at, with case and underlined stretches as shown text. */
export interface RuleTable {
  readonly valid: readonly string[];
  readonly invalid: readonly { readonly text: string; readonly case: Case; readonly spans: readonly string[] }[];
}

export function describeRule(id: RuleId, { valid, invalid }: RuleTable): void {
  describe(id, () => {
    it.each(valid)('is silent on « %s »', (text) => expect(findingsOf(id, text)).toEqual([]));
    it.each(invalid)('points at $spans in « $text »', ({ text, case: form, spans }) =>
      expect(findingsOf(id, text)).toContainEqual({ case: form, spans }),
    );
  });
}

function findingsOf(id: RuleId, text: string) {
  return checkDraft({ text, surface: 'facebook.post' })
    .filter(({ rule }) => rule === id)
    .map((finding) => ({ case: finding.case, spans: finding.spans.map((span) => text.slice(...span)) }));
}
