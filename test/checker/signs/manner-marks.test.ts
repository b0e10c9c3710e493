import { describe, expect, it } from 'vitest';
import { createSenseIndex } from '../../../lib/checker/senses/sense-index.ts';
import { readLineSigns } from '../../../lib/checker/signs/line-signs.ts';
import { MANNER_MARKS } from '../../../lib/checker/signs/manner-marks.ts';

/** A folded line for each mark, in its order. */
const SAID: Readonly<Record<string, string>> = {
  exclaims: 'bravo!',
  'exclaims-twice': 'bravo!!',
  asks: 'qui?',
  'asks-twice': 'qui??',
  'asks-loudly': 'quoi?!',
  'trails-off': 'bon...',
  'scare-quotes': 'le « leader » dort',
  quotation: 'elle dit « on ne peut pas vous repondre »',
  aside: 'lui (encore)',
  colon: 'avis : ferme',
  mention: '@quelquun',
  hashtag: '#fierte',
  address: 'voir cisss.ca',
  money: '20$',
  percent: '20 %',
  number: '2 chats',
  'long-number': 'poste 214',
  hour: 'a 8 h 30',
  i: "j'arrive",
  we: 'notre voix',
  you: 'votre maman',
  third: 'elle dort',
  'our-house': 'chez nous',
  greeting: 'bonjour a vous',
  'called-a-thing': 'ca dort debout',
  unable: 'pas capable de lire',
  likened: 'comme une girouette',
  future: 'on va fermer',
  hush: 'dis rien',
};
const marksOf = (line: string) => readLineSigns(line, createSenseIndex(''), (name) => name.startsWith('m:')).manner;

describe('the manner in which something is said', () => {
  it('has an example of each mark', () => expect(Object.keys(SAID)).toEqual(Object.keys(MANNER_MARKS)));

  it.each(Object.entries(SAID))('%s: « %s »', (mark, line) =>
    expect(marksOf(line).map(({ name }) => name)).toContain(`m:${mark}`),
  );

  it('is told where it stands first', () =>
    expect(marksOf('bon! oui!')).toContainEqual({ name: 'm:exclaims', span: [3, 4] }));

  it('stands in no other words', () => expect(marksOf('le mai fleuri')).toEqual([]));
});
