import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/checker/text/normalise.ts';
import { splitSentences } from '../../../lib/checker/text/sentences.ts';

const cut = (text: string) => splitSentences(text, fold(text)).map(({ span }) => text.slice(...span).trim());

describe('splitSentences', () => {
  it.each([
    ['Il dort. Elle mange! Vraiment?', ['Il dort.', 'Elle mange!', 'Vraiment?']],
    ['M. Tremblay voit la Dre. Roy.', ['M. Tremblay voit la Dre. Roy.']],
    ['La ch. 12 sonne. Vite.', ['La ch. 12 sonne.', 'Vite.']],
    ['M. R. L. marche. Bravo.', ['M. R. L. marche.', 'Bravo.']],
    ['Ça coûte 3.50 $ ici.', ['Ça coûte 3.50 $ ici.']],
  ])('cuts « %s »', (text, sentences) => expect(cut(text)).toEqual(sentences));

  it('cuts what never stops, between two words where there are any', () => {
    const words = cut('encore un mot '.repeat(200));
    expect(words.length).toBeGreaterThan(1);
    expect(words.every((piece) => piece.length <= 1200 && /^(?:encore|un|mot)(?![a-z])/.test(piece))).toBe(true);
    expect(cut('a'.repeat(2500)).map((piece) => piece.length)).toEqual([1200, 1200, 100]);
  });

  it('leaves no gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { span } of splitSentences(text, fold(text))) {
          expect(span[0]).toBe(at);
          at = span[1];
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
