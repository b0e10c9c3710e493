import { describe, expect, it } from 'vitest';
import { packWeights, type SignModel, stepOf, unpackWeights, weightOf } from '../../../lib/checker/signs/sign-model.ts';

const CONCERNS: SignModel['concerns'] = [
  { concern: 'disparagement', bias: -1, most: 7, threshold: 0.5 },
  { concern: 'harassment', bias: -1, most: 14, threshold: 0.5 },
];

describe('weights', () => {
  it('go to the nearest step, fine near nothing and coarse far from it', () => {
    expect([0, 0.1, 1, 7, -7].map((weight) => stepOf(weight, 7))).toEqual([0, 1, 3, 7, -7]);
  });

  it('keep their step, packed and unpacked again', () => {
    const weights = new Map([
      ['pas fa', [weightOf(3, 7), weightOf(-2, 14)]],
      ['c:insult', [weightOf(0, 7), weightOf(7, 14)]],
    ]);
    expect(unpackWeights(packWeights(weights, CONCERNS), CONCERNS)).toEqual(weights);
  });
});
