import { expect, it } from 'vitest';
import { readPairs, writePairs } from '../../../lib/checker/signs/letter-pairs.ts';

it('writes a frequent pair as one letter, pairs of pairs too, and reads it back', () => {
  const text = `${'hijh'.repeat(40)}kkhg`;
  const paired = writePairs(text);
  expect(paired.text.length).toBeLessThan(text.length / 3);
  expect(readPairs(paired)).toBe(text);
});

it('leaves alone what stands too seldom to pay for its entry', () => {
  expect(writePairs('hijk')).toEqual({ text: 'hijk', pairs: '' });
});
