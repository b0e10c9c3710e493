import type { IsKnown } from '../../lib/checker/signs/sign.ts';
import { type ConcernModel, type SignModel, stepOf, weightOf } from '../../lib/checker/signs/sign-model.ts';
import { valuedSigns } from '../../lib/checker/signs/weigh-signs.ts';
import { type Example, isLabelled, LEARNED_CONCERNS } from './example.ts';
import { type Fit, fitLogistic, type Row } from './fit.ts';
import type { Limits } from './flagged-by.ts';

/** A sign of one text alone says nothing of others. */
const FEWEST_TEXTS = 2;
/** How much the signs of anything wrong count beside those of one concern. */
const ANYTHING_SHARE = 0.3;

/** All signs that are no words, and as many words as there is room for: those that weigh most, in the most texts. */
export function keepStrongest(examples: readonly Example[], mostWords: number): IsKnown {
  const counts = countSigns(examples);
  const words = new Set(examples.flatMap(({ signs }) => signs.words.map(({ name }) => name)));
  const isSeen = (name: string) => (counts.get(name) ?? 0) >= FEWEST_TEXTS;
  const { names, fits } = fitAll(examples, isSeen);
  const strength = (name: string) => {
    const place = names.get(name) ?? -1;
    const weight = Math.max(...fits.map(({ weights }) => Math.abs(weights[place] ?? 0)));
    return weight * Math.sqrt(counts.get(name) ?? 0);
  };
  const ranked = [...words]
    .filter(isSeen)
    .map((name) => ({ name, strength: strength(name) }))
    .sort((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1));
  const kept = new Set(ranked.slice(0, mostWords).map(({ name }) => name));
  return (name) => kept.has(name) || (isSeen(name) && !words.has(name));
}

function countSigns(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const { name } of [...signs.words, ...signs.others]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The model as it is shipped, each weight at its step. A concern without limits stays out of it. */
export function learn(examples: readonly Example[], isKept: IsKnown, limits: Limits): SignModel {
  const { names, fits } = fitAll(examples, isKept);
  const spoken = LEARNED_CONCERNS.flatMap((concern, index) => {
    const [fit, threshold] = [fits[index], limits.get(concern)];
    if (!fit || threshold === undefined) return [];
    const most = fit.weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0);
    const model: ConcernModel = { concern, bias: rounded(fit.bias), most: rounded(most), threshold };
    return [{ fit, model }];
  });
  const weights = Array.from(names, ([name, place]): [string, readonly number[]] => [
    name,
    spoken.map(({ fit, model: { most } }) => weightOf(stepOf(fit.weights[place] ?? 0, most), most)),
  ]);
  return {
    concerns: spoken.map(({ model }) => model),
    weights: new Map(
      weights.filter(([, own]) => own.some((weight) => weight !== 0)).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** One fit a concern, in the order of LEARNED_CONCERNS, over the same signs. */
function fitAll(examples: readonly Example[], isKept: IsKnown): { names: Map<string, number>; fits: readonly Fit[] } {
  const names = new Map<string, number>();
  const rows = examples.map(({ signs }): Row => {
    const valued = valuedSigns(signs, isKept);
    const places = valued.map(({ name }) => names.get(name) ?? names.set(name, names.size).size - 1);
    return { places, values: valued.map(({ value }) => value) };
  });
  const anything = fitLogistic(
    rows,
    examples.map(({ isHarmless }) => !isHarmless),
    names.size,
  );
  const fits = LEARNED_CONCERNS.map((concern) => {
    const labelled = examples.flatMap((example, index) =>
      isLabelled(example, concern) ? [{ example, row: rows[index] }] : [],
    );
    const own = fitLogistic(
      labelled.flatMap(({ row }) => row ?? []),
      labelled.map(({ example }) => example.concerns.has(concern)),
      names.size,
    );
    return together(own, anything);
  });
  return { names, fits };
}

/** Whether anything is wrong at all is learned from more texts than any one concern: it counts in each of them. */
function together(own: Fit, anything: Fit): Fit {
  return {
    bias: own.bias + ANYTHING_SHARE * anything.bias,
    weights: own.weights.map((weight, place) => weight + ANYTHING_SHARE * (anything.weights[place] ?? 0)),
  };
}
