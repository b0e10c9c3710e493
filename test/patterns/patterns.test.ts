import { describe, expect, it } from 'vitest';
import { collectPatterns } from './collect-patterns.ts';
import { growthOf } from './growth.ts';
import { isBounded, loosenPattern } from './loosen-pattern.ts';
import proofs from './proofs.json' with { type: 'json' };
import { provePattern } from './prove-pattern.ts';

const found = await collectPatterns();
const endless = found.filter(({ pattern }) => !isBounded(pattern));
const proofOf = new Map<string, string>(Object.entries(proofs));

describe('the regular expressions of the product', () => {
  it.each(endless)('$pattern, of $path, is proven (npm run patterns) or measured', ({ pattern }) => {
    expect(['linear', 'linear-loosened', 'measured']).toContain(proofOf.get(String(pattern)));
  });

  it('have no proof left of what is gone (npm run patterns)', () => {
    const known = endless.map(({ pattern }) => String(pattern));
    expect([...proofOf.keys()].filter((pattern) => !known.includes(pattern))).toEqual([]);
  });

  it('are found where they are written out and where they are built', () => {
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ path }) => path.endsWith('/carer-hands.ts')).length).toBeGreaterThan(3);
  });
});

/** Each repeats something that a pattern reads on and on, and breaks off where it would have to begin anew. */
const PIECES = ['a', 'A', '0', ' ', '0 ', 'a ', "a'", 'a-', '\u0301', 'a\u0301', '.', '!"', '00 0000', '\n', '\uD83D'];
const ENDS = ['$', '\uE000', "'", '\u0301', '%'];
const SMALL = 50_000;
/** Twice the text: twice the time when linear, four times when quadratic. */
const LIMIT = 3;

describe.each(endless.filter(({ pattern }) => proofOf.get(String(pattern)) === 'measured'))(
  '$pattern, which no checker decides',
  ({ pattern }) => {
    it.each(PIECES)('takes twice the time for twice as many %j', (piece) => {
      const read = (size: number) => () => {
        const text = piece.repeat(size / piece.length);
        for (const end of ENDS) `${text}${end}`.replace(pattern, '');
      };
      expect(growthOf(read(SMALL), read(2 * SMALL), LIMIT)).toBeLessThan(LIMIT);
    });
  },
);

describe('the proof itself', () => {
  it.each([
    [/(?<![a-z])[a-z]{1,30}!/, 'bounded'],
    [/^a+b$/, 'linear'],
    [/(?<![a-z])[a-z]+!/, 'linear-loosened'],
    [/\s+$/, 'slow'],
    [/^(?:a+)+$/, 'slow'],
    [/[a-z]+(?![a-z!])/, 'measured'],
  ])('%s is %s', (pattern, proof) => expect(provePattern(pattern)).toBe(proof));

  it('fails at the end where an assertion may refuse, and trusts none that repeats without limit', () => {
    expect(loosenPattern(/(?<![a-z])x(?=y)/)).toBe(String.raw`(?:(?:^|[^a-z])x(?:))\uE000`);
    expect(loosenPattern(/x(?=.*y)z*/)).toBeUndefined();
  });
});
