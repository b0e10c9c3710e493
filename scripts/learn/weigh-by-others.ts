import type { IsKnown } from '../../lib/checker/signs/sign.ts';
import { valuedSigns, weighSigns } from '../../lib/checker/signs/weigh-signs.ts';
import { type Example, LEARNED_CONCERNS } from './example.ts';
import { learn } from './learn.ts';

/** So many groups of hands: a model for each that has learned from the others. */
const GROUPS = 6;
const ANY = new Map(LEARNED_CONCERNS.map((concern) => [concern, 0] as const));

/** What each text's signs weigh for each of LEARNED_CONCERNS in the eyes of a model that has not seen its hand. */
export function weighByOthers(examples: readonly Example[], isKept: IsKnown): readonly (readonly number[])[] {
  const hands = [...new Set(examples.map(({ hand }) => hand))].sort();
  const groupOf = (hand: string) => hands.indexOf(hand) % GROUPS;
  const sums: (readonly number[])[] = examples.map(() => []);
  for (let group = 0; group < GROUPS; group += 1) {
    const model = learn(
      examples.filter(({ hand }) => groupOf(hand) !== group),
      isKept,
      ANY,
    );
    for (const [at, { hand, signs }] of examples.entries()) {
      if (groupOf(hand) !== group) continue;
      sums[at] = weighSigns(
        model,
        valuedSigns(signs, (name) => model.weights.has(name)),
      );
    }
  }
  return sums;
}
