import type { Warning } from '../../lib/assess/warning.ts';
import type { Decision } from '../../lib/journal/decision.ts';
import { recordDecision } from '../../lib/messages/send.ts';
import type { OpenComposer } from './open-composer.ts';

/** Offers what the person decided about these warnings to their own journal. */
export function recordDecisions({ composer }: OpenComposer, warnings: readonly Warning[], decision: Decision): void {
  for (const { concern, clauses, finding } of warnings) {
    const [clause] = clauses;
    if (!clause || !finding) continue;
    void recordDecision({ surface: composer.surface, rule: finding.rule, concern, clause, decision });
  }
}
