import { describe, expect, it } from 'vitest';
import type { Concern } from '../../lib/policy/concerns.ts';
import { chooseLimits } from '../../scripts/learn/choose-limits.ts';
import type { Example } from '../../scripts/learn/example.ts';
import type { Limits } from '../../scripts/learn/flagged-by.ts';
import { keepStrongest, learn } from '../../scripts/learn/learn.ts';
import { weighByOthers } from '../../scripts/learn/weigh-by-others.ts';
import { weightsSource } from '../../scripts/learn/weights-source.ts';

const EXAMPLES = ['first', 'second', 'third'].flatMap(examplesOf);
const isKept = keepStrongest(EXAMPLES, 10);

describe('learning what signs weigh', () => {
  it('gives the same bytes for the same texts', () => {
    expect(source()).toBe(source());
  });

  it('weighs what goes with a concern for it, what goes without it against it', () => {
    const model = learn(EXAMPLES, isKept, new Map([['harassment', 0]]));
    expect(model.weights.get('imbec')?.[0]).toBeGreaterThan(0);
    expect(model.weights.get('merci')?.[0]).toBeLessThan(0);
  });

  it('keeps the strongest words within its room', () => {
    const isStrong = keepStrongest(EXAMPLES, 2);
    expect(['imbec', 'merci', 'toute', 's:post'].filter((name) => isStrong(name))).toEqual([
      'imbec',
      'merci',
      's:post',
    ]);
  });

  it('leaves a concern out whose signs are not good enough', () => {
    expect([...limits().keys()]).toEqual(['harassment']);
  });

  it('leaves to the rules what they find', () => {
    const ruled = EXAMPLES.map((example) => ({ ...example, ruled: new Set<Concern>(['harassment']) }));
    expect(chooseLimits(ruled, sums()).has('harassment')).toBe(false);
  });
});

function sums(): readonly (readonly number[])[] {
  return weighByOthers(EXAMPLES, isKept);
}

function limits(): Limits {
  return chooseLimits(EXAMPLES, sums());
}

function source(): string {
  return weightsSource(learn(EXAMPLES, isKept, limits()));
}

/** Thirty insults and thirty thanks of one hand; four times solicitation, which goes with nothing at all. */
function examplesOf(hand: string): readonly Example[] {
  return Array.from({ length: 60 }, (_, index) => {
    const hurts = index % 2 === 0;
    const concerns: Concern[] = hurts ? ['harassment'] : [];
    if (index % 15 === 0) concerns.push('solicitation');
    return {
      hand,
      signs: { words: [{ name: hurts ? 'imbec' : 'merci' }, { name: 'toute' }], others: [{ name: 's:post' }] },
      concerns: new Set(concerns),
      open: new Set(),
      isHarmless: !hurts,
      isOrdinary: false,
      ruled: new Set(),
    };
  });
}
