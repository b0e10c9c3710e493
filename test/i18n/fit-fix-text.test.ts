import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/checker/types.ts';
import { fitFixText } from '../../lib/i18n/in-page.ts';

/** The text once its marked passage, between [ and ], has made room for the words. */
function fitted(marked: string, words = 'quelqu’un'): string {
  const span: Span = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  return text.slice(0, span[0]) + fitFixText(words, text, span) + text.slice(span[1]);
}

describe('the words of a fix in their place', () => {
  it.each([
    ['J’ai vu [Mme Exemple] hier', 'J’ai vu quelqu’un hier'],
    ['[Mme Exemple] va mieux', 'Quelqu’un va mieux'],
    ['Beau quart. [Mme Exemple] va mieux', 'Beau quart. Quelqu’un va mieux'],
    ['Enfin!\n[Mme Exemple] va mieux', 'Enfin!\nQuelqu’un va mieux'],
    ['Beau quart…\u00A0[Mme Exemple] va mieux', 'Beau quart…\u00A0Quelqu’un va mieux'],
    ['Avec Dr. Exemple, [Mme Exemple] va mieux', 'Avec Dr. Exemple, quelqu’un va mieux'],
  ])('%j becomes %j', (marked, result) => {
    expect(fitted(marked)).toBe(result);
  });

  it('takes the straight apostrophe from a text that writes so', () => {
    expect(fitted("J'ai vu [Mme Exemple] hier")).toBe("J'ai vu quelqu'un hier");
  });

  it('keeps a capital that stands already, accents too', () => {
    expect(fitted('[x]', 'à mon avis')).toBe('À mon avis');
  });
});
