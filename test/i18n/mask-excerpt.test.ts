import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_CAP, maskExcerpt } from '../../lib/i18n/in-page.ts';

describe('long numbers', () => {
  it.each([
    ['TREM 5001 0199', 'TREM •••• ••••'],
    ['TREM50010199', 'TREM••••••••'],
    ['418 555-0142', '••• •••-••••'],
    ['dossier 123456', 'dossier ••••••'],
    ['né le 12/03/1950', 'né le ••/••/••••'],
  ])('hides the digits of %s', (passage, shown) => {
    expect(maskExcerpt(passage)).toBe(shown);
  });

  it.each(['chambre 214', 'une dame de 94 ans', 'en 2026', '1 200 000 $', '12 500\u00A0$'])(
    'leaves %s alone',
    (passage) => {
      expect(maskExcerpt(passage)).toBe(passage);
    },
  );
});

describe('long passages', () => {
  it('cuts at the border of a word', () => {
    expect(maskExcerpt('ma petite madame de 88 ans qui vient de loin')).toBe('ma petite madame de 88 ans qui…');
  });

  it('leaves no comma before the cut', () => {
    expect(maskExcerpt('Mme Exemple, chambre 214, lit B, unité nord')).toBe('Mme Exemple, chambre 214, lit B…');
  });

  it('cuts a single long word inside it', () => {
    expect(maskExcerpt('a'.repeat(40))).toBe(`${'a'.repeat(31)}…`);
  });

  it('shows a passage of several lines on one', () => {
    expect(maskExcerpt('chambre\n214')).toBe('chambre 214');
  });

  it('is never longer than its cap, nor half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (passage) => {
        const shown = maskExcerpt(passage);
        expect(shown.length).toBeLessThanOrEqual(EXCERPT_CAP);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
