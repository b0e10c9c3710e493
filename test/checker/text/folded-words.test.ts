import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersAndDigits, lettersOnly } from '../../../lib/checker/text/folded-words.ts';

describe('the words of a folded text', () => {
  it('are parted by hyphens, apostrophes and whatever else is no letter', () => {
    expect(lettersOnly("l'hopital de sept-iles").map(({ folded }) => folded)).toEqual([
      'l',
      'hopital',
      'de',
      'sept',
      'iles',
    ]);
  });

  it('hold digits where they are asked for', () => {
    expect(lettersAndDigits('au 3e').map(({ folded }) => folded)).toEqual(['au', '3e']);
    expect(lettersOnly('au 3e').map(({ folded }) => folded)).toEqual(['au', 'e']);
  });

  it('stand where they were read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = lettersAndDigits(text);
        expect(words.map(({ span }) => text.slice(...span))).toEqual(text.match(/[a-z0-9]+/g) ?? []);
        expect(words.map(({ folded }) => folded)).toEqual(text.match(/[a-z0-9]+/g) ?? []);
      }),
    );
  });
});
