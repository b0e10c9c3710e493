import type { Concern } from '../../policy/concerns.ts';
import { readFrontCoded, writeFrontCoded } from '../lexicon/front-coded.ts';
import { type PairedText, readPairs, writePairs } from './letter-pairs.ts';

/** What one concern makes of the signs. */
export interface ConcernModel {
  readonly concern: Concern;
  readonly bias: number;
  /** The heaviest weight. */
  readonly most: number;
  /** From this sum of weights on, the signs speak together. */
  readonly threshold: number;
}

/** Logistic regression over signs; `npm run learn` writes it. */
export interface SignModel {
  readonly concerns: readonly ConcernModel[];
  /** A sign's weights, one a concern, in their order. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** As it is shipped: a weight is one of seven steps each way, fine ones near nothing and coarse ones far from it. */
export const MOST_STEPS = 7;
const ZERO = 'h'.charCodeAt(0);

/** The step that is nearest to a weight. */
export function stepOf(weight: number, most: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / most) * MOST_STEPS) || 0;
}

/** The weight that a step stands for. */
export function weightOf(step: number, most: number): number {
  return Math.sign(step) * (step / MOST_STEPS) ** 2 * most || 0;
}

/** A model's weights as they are shipped. */
export interface PackedWeights {
  /** The names of the signs by alphabet, front-coded. */
  readonly names: string;
  /** For each name in turn the steps of its weights, a letter each, in pairs. */
  readonly steps: PairedText;
}

/** Names apart from steps: each of the two zips better alone, a fifth less for both. */
export function packWeights(weights: SignModel['weights'], concerns: readonly ConcernModel[]): PackedWeights {
  const letter = (weight: number, index: number) =>
    String.fromCharCode(ZERO + stepOf(weight, concerns[index]?.most ?? 1));
  const names = [...weights.keys()].sort();
  return {
    names: writeFrontCoded(names),
    steps: writePairs(names.map((name) => (weights.get(name) ?? []).map(letter).join('')).join('')),
  };
}

/** The same as it was before, each weight at its step. */
export function unpackWeights(
  { names, steps }: PackedWeights,
  concerns: readonly ConcernModel[],
): SignModel['weights'] {
  const letters = readPairs(steps);
  return new Map(
    readFrontCoded(names).map((name, row) => {
      const first = row * concerns.length;
      return [name, concerns.map(({ most }, index) => weightOf(letters.charCodeAt(first + index) - ZERO, most))];
    }),
  );
}
