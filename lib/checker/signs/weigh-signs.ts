import type { Span } from '../types.ts';
import type { IsKnown, Signs } from './sign.ts';
import type { SignModel } from './sign-model.ts';

/** A sign that the model knows, with what it counts for in this draft. */
export interface WeighedSign {
  readonly name: string;
  readonly span?: Span;
  /** Its share before any weight. */
  readonly value: number;
}

/** What a sign that is no word counts for beside words, whose sum is held to one length. */
const OTHER_SHARE = 0.2;
/** As if each draft had so many words that weigh nothing: one word of a short line must not decide alone. */
const SILENT_WORDS = 8;

/** The signs of a draft that a model knows. Words share one length, so that a long draft says no more than a short one. */
export function valuedSigns({ words, others }: Signs, isKnown: IsKnown): readonly WeighedSign[] {
  const known = words.filter(({ name }) => isKnown(name));
  const share = 1 / Math.sqrt(known.length + SILENT_WORDS);
  return [
    ...known.map((sign) => ({ ...sign, value: share })),
    ...others.filter(({ name }) => isKnown(name)).map((sign) => ({ ...sign, value: OTHER_SHARE })),
  ];
}

/** What the signs weigh for each concern of the model, in its order: logits. */
export function weighSigns(model: SignModel, signs: readonly WeighedSign[]): readonly number[] {
  const sums = model.concerns.map(({ bias }) => bias);
  for (const { name, value } of signs) {
    const weights = model.weights.get(name) ?? [];
    for (let index = 0; index < weights.length; index += 1) {
      sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0) * value;
    }
  }
  return sums;
}
