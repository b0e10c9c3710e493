import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../../lib/checker/text/normalise.ts';

/** Letters, marks, spaces and signs that make trouble, beside any Unicode at all. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('e', '\u0301', '’', '\u202F', '\u200B', 'а', '𝐌', '４', '👩‍⚕️', '\u00AD', ' ', 'İ', '\uD83D'),
  }),
);

describe('normalise', () => {
  it.each([
    ['e\u0301te\u0301', 'été'],
    ['l’urgence', "l'urgence"],
    ['8\u202Fh\u00A030', '8 h 30'],
    ['Ga\u200Bgn\u00ADon', 'Gagnon'],
    ['Gаgnоn', 'Gagnon'],
    ['sœur', 'soeur'],
    ['𝐌𝐦𝐞', 'Mme'],
    ['ｃｈ４', 'ch4'],
    ['G4gnon ch4mbre 8', 'Gagnon chambre 8'],
  ])('reads « %s » as « %s »', (typed, read) => expect(normalise(typed).text).toBe(read));

  it('keeps postal codes, doses and health-insurance numbers as they are', () => {
    expect(normalise('G4R 1K2, B12, LASF80021411').text).toBe('G4R 1K2, B12, LASF80021411');
  });

  it('folds to the same length', () => {
    fc.assert(fc.property(text, (any) => fold(any).length === any.length));
  });

  it('folds in step', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const normal = normalise(typed);
        expect(normal.folded.length).toBe(normal.text.length);
      }),
    );
  });

  it('leads every stretch back inside the typed text, in order', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (typed, a, b) => {
        const normal = normalise(typed);
        const start = Math.min(a, b) % (normal.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (normal.text.length + 1));
        const [from, to] = normal.toOriginal([start, end]);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(typed.length);
      }),
    );
  });

  it('leads a ligature back to its one letter', () => {
    expect(normalise('ma sœur va').toOriginal([3, 8])).toEqual([3, 7]);
  });

  it('leads plain text back to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '.', ',') }), (plain) => {
        expect(normalise(plain).toOriginal([0, plain.length])).toEqual([0, plain.length]);
      }),
    );
  });
});
