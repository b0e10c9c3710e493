import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../lib/checker/check-draft.ts';
import type { Guard } from '../../../lib/checker/guards/guard.ts';
import { RECOGNIZERS } from '../../../lib/checker/recognizers/index.ts';
import { defineRule } from '../../../lib/checker/rules/rule.ts';

/** A guard's specification: texts with the passage in question between square brackets. */
export interface GuardTable {
  readonly holds: readonly string[];
  readonly lets: readonly string[];
}

export function describeGuard(name: string, guard: Guard, { holds, lets }: GuardTable): void {
  describe(name, () => {
    it.each(holds)('keeps silent about « %s »', (marked) => expect(isHeld(guard, marked)).toBe(true));
    it.each(lets)('lets speak about « %s »', (marked) => expect(isHeld(guard, marked)).toBe(false));
  });
}

function isHeld(guard: Guard, marked: string): boolean | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  let held: boolean | undefined;
  const asking = defineRule({
    id: 'asking',
    cases: [],
    check(reading) {
      held = guard(reading, [start, end]);
      return [];
    },
  });
  createChecker({ recognizers: RECOGNIZERS, rules: [asking] })({ text, surface: 'facebook.post' });
  return held;
}
