import { expect, it } from 'vitest';
import { checkDraft } from '../../lib/checker/index.ts';

/** The underlined words of each finding, in text order. */
function passagesOf(text: string): readonly (readonly string[])[] {
  return checkDraft({ text, surface: 'facebook.post' }).map(({ spans }) => spans.map((span) => text.slice(...span)));
}

it('two people with a room each are two findings: to put one aside is not to put the other aside', () => {
  const text = 'Mme Gagnon, chambre 214, a refusé ses pilules.\nM. Tremblay, chambre 12, est tombé cette nuit.';
  expect(passagesOf(text)).toEqual([
    ['Mme Gagnon', 'chambre 214'],
    ['M. Tremblay', 'chambre 12'],
  ]);
});

it('a room between two people is that of the nearest one', () => {
  const text = 'Mme Gagnon a refusé ses pilules. M. Tremblay, chambre 12, a encore vomi son souper.';
  expect(passagesOf(text)).toEqual([['Mme Gagnon'], ['M. Tremblay', 'chambre 12']]);
});

it('what two recognizers see in one place is underlined once', () => {
  expect(passagesOf('M. Dubé de la 310 a le C. difficile')).toEqual([['M. Dubé', 'de la 310']]);
});
