import type { Concern } from '../../lib/policy/concerns.ts';
import { type Example, isLabelled, LEARNED_CONCERNS } from './example.ts';
import { flaggedBy, type Limits } from './flagged-by.ts';

/** So few harmless texts may have any finding. */
const MOST_HARMLESS = 0.035;
/** What flagging a harmless text costs in texts rightly flagged; the first that keeps within the share above is taken. */
const PRICES = Array.from({ length: 120 }, (_, step) => 0.5 * 1.03 ** step);
/** A text that has nothing to do with work costs so many times more. */
const ORDINARY_TIMES = 3;
/** A wrong concern where something else is wrong. */
const WRONG_PRICE = 0.5;
/** What is chosen on fewer texts than these is chosen by chance. */
const FEWEST = 5;

/** A text, and what its signs weigh for one concern in the eyes of a model that has learned from other hands alone. */
interface Guess {
  readonly example: Example;
  readonly sum: number;
}

/** The limits of each concern; absent where no sum is good enough. `sums` are in the order of examples and LEARNED_CONCERNS. */
export function chooseLimits(examples: readonly Example[], sums: readonly (readonly number[])[]): Limits {
  const harmless = examples.flatMap((example, at) =>
    example.isHarmless && !example.isOrdinary ? [{ example, own: sums[at] ?? [] }] : [],
  );
  let limits: Limits = new Map();
  for (const price of PRICES) {
    limits = limitsAt(price, examples, sums);
    const flagged = harmless.filter(({ example, own }) => flaggedBy(limits, example, own).size > 0);
    if (flagged.length <= MOST_HARMLESS * harmless.length) break;
  }
  return limits;
}

function limitsAt(price: number, examples: readonly Example[], sums: readonly (readonly number[])[]): Limits {
  return new Map(
    LEARNED_CONCERNS.flatMap((concern, index) => {
      const guesses = examples.flatMap((example, at) =>
        isLabelled(example, concern) && !example.ruled.has(concern) ? [{ example, sum: sums[at]?.[index] ?? 0 }] : [],
      );
      const limit = bestLimit(guesses, concern, price);
      return limit === undefined ? [] : [[concern, limit] as const];
    }),
  );
}

/** The sum from which on what is found is worth most beyond what is flagged wrongly. */
function bestLimit(guesses: readonly Guess[], concern: Concern, price: number): number | undefined {
  let [found, worth, best] = [0, 0, 0];
  let limit: number | undefined;
  for (const { example, sum } of guesses.toSorted((a, b) => b.sum - a.sum)) {
    if (example.concerns.has(concern)) found += 1;
    worth += worthOf(example, concern, price);
    if (found < FEWEST || worth <= best) continue;
    [best, limit] = [worth, Math.round(sum * 1000) / 1000];
  }
  return limit;
}

function worthOf({ concerns, isHarmless, isOrdinary }: Example, concern: Concern, price: number): number {
  if (concerns.has(concern)) return 1;
  if (!isHarmless) return -WRONG_PRICE;
  return isOrdinary ? -price * ORDINARY_TIMES : -price;
}
