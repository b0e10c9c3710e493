import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../lib/policy/hit-excerpt.ts';

const TEXT =
  'Les membres du personnel doivent demander une autorisation avant de publier une image de leur établissement.';
const at = (word: string): [number, number] => [TEXT.indexOf(word), TEXT.indexOf(word) + word.length];
const words = ({ text, ranges }: ReturnType<typeof excerptAround>) => ranges.map(([a, b]) => text.slice(a, b));

describe('excerptAround', () => {
  it('leaves a passage that has room whole', () => {
    expect(excerptAround(TEXT, [at('image')], 200)).toEqual({ text: TEXT, ranges: [at('image')] });
  });

  it('cuts between words on both sides and says so', () => {
    const excerpt = excerptAround(TEXT, [at('image')], 75);

    expect(excerpt.text).toBe('[…] doivent demander une autorisation avant de publier une image de leur […]');
    expect(words(excerpt)).toEqual(['image']);
  });

  it('keeps the beginning when the found word is near it', () => {
    expect(excerptAround(TEXT, [at('membres')], 40).text).toBe('Les membres du personnel doivent […]');
  });

  it('leaves out the marks that fall beyond the cut', () => {
    expect(words(excerptAround(TEXT, [at('personnel'), at('établissement')], 60))).toEqual(['personnel']);
  });
});
