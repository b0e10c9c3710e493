import { type Example, isLabelled, LEARNED_CONCERNS } from './example.ts';
import { flaggedBy, type Limits } from './flagged-by.ts';

/** What rules and signs together find in texts of hands that the weights have not seen, a line a concern. */
export function tellResults(
  examples: readonly Example[],
  sums: readonly (readonly number[])[],
  limits: Limits,
): readonly string[] {
  const flagged = examples.map((example, at) => flaggedBy(limits, example, sums[at] ?? []));
  const lines = LEARNED_CONCERNS.map((concern) => {
    const own = examples.flatMap((example, at) => (isLabelled(example, concern) ? [{ example, at }] : []));
    const gold = own.filter(({ example }) => example.concerns.has(concern));
    const found = own.filter(({ at }) => flagged[at]?.has(concern));
    const right = gold.filter(({ at }) => flagged[at]?.has(concern)).length;
    const score = (2 * right) / Math.max(gold.length + found.length, 1);
    return `${concern.padEnd(26)} ${right} of ${gold.length} found, ${found.length - right} wrongly, F1 ${score.toFixed(3)}`;
  });
  return [
    ...lines,
    tellAny(
      'violating',
      flagged.filter((_, at) => !examples[at]?.isHarmless),
    ),
    tellAny(
      'harmless',
      flagged.filter((_, at) => examples[at]?.isHarmless && !examples[at].isOrdinary),
    ),
    tellAny(
      'ordinary',
      flagged.filter((_, at) => examples[at]?.isOrdinary),
    ),
  ];
}

function tellAny(sort: string, flagged: readonly ReadonlySet<string>[]): string {
  const any = flagged.filter(({ size }) => size > 0).length;
  return `${sort} texts with any finding: ${any} of ${flagged.length}`;
}
