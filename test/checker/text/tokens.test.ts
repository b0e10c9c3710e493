import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/checker/text/normalise.ts';
import { tokenise } from '../../../lib/checker/text/tokens.ts';

describe('tokenise', () => {
  it.each([
    ["l'urgence d'aujourd'hui", ["l'", 'urgence', "d'", "aujourd'hui"]],
    ['Mme St-Onge, 3e nord', ['mme', 'st-onge', ',', '3e', 'nord']],
    ["don't stop", ["don't", 'stop']],
  ])('cuts « %s »', (text, words) => expect(tokenise(text, fold(text)).map(({ folded }) => folded)).toEqual(words));

  it('covers everything but the spaces, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let covered = 0;
        for (const { span } of tokenise(text, fold(text))) {
          expect(text.slice(covered, span[0]).trim()).toBe('');
          covered = span[1];
        }
        expect(text.slice(covered).trim()).toBe('');
      }),
    );
  });
});
