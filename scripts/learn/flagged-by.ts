import type { ConcernModel } from '../../lib/checker/signs/sign-model.ts';
import type { Concern } from '../../lib/policy/concerns.ts';
import { type Example, LEARNED_CONCERNS } from './example.ts';

/** What a concern's sums are held against. */
export type Limits = ReadonlyMap<Concern, Pick<ConcernModel, 'threshold' | 'veto'>>;

/** The concerns that rules and signs together find in a text; `sums` are in the order of LEARNED_CONCERNS. */
export function flaggedBy(limits: Limits, { ruled, proven }: Example, sums: readonly number[]): ReadonlySet<Concern> {
  return new Set(
    LEARNED_CONCERNS.filter((concern, index) => {
      if (proven.has(concern)) return true;
      const { threshold = Number.POSITIVE_INFINITY, veto = Number.NEGATIVE_INFINITY } = limits.get(concern) ?? {};
      return (sums[index] ?? 0) >= (ruled.has(concern) ? veto : threshold);
    }),
  );
}
