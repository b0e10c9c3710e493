import type { Concern } from '../../lib/policy/concerns.ts';
import { type Example, LEARNED_CONCERNS } from './example.ts';

/** The sum from which on each concern is found by signs. */
export type Limits = ReadonlyMap<Concern, number>;

/** The concerns that rules and signs together find in a text; `sums` are in the order of LEARNED_CONCERNS. */
export function flaggedBy(limits: Limits, { ruled }: Example, sums: readonly number[]): ReadonlySet<Concern> {
  return new Set(
    LEARNED_CONCERNS.filter((concern, index) => {
      const threshold = limits.get(concern) ?? Number.POSITIVE_INFINITY;
      return ruled.has(concern) || (sums[index] ?? 0) >= threshold;
    }),
  );
}
