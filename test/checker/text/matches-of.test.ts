import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../lib/checker/text/matches-of.ts';

const found = (pattern: RegExp, text: string) => matchesOf(pattern, text).map(({ 0: words, index }) => [index, words]);

describe('matchesOf', () => {
  it.each([
    [/\d+/g, 'lit 3, chambre 214'],
    [/x/g, 'lit 3'],
    [/(?=pis )|,/g, 'oui, pis non'],
    [/\p{Lu}/gu, 'Été 🙏 Noël'],
  ])('finds with %s what matchAll finds', (pattern, text) => {
    const all = Array.from(text.matchAll(pattern), ({ 0: words, index }) => [index, words]);
    expect(found(pattern, text)).toEqual(all);
  });

  it('begins anew at each call', () => {
    const pattern = /a/g;
    pattern.test('aa');
    expect(found(pattern, 'aa')).toHaveLength(2);
    expect(found(pattern, 'a')).toHaveLength(1);
  });
});
