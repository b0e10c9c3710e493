import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/checker/index.ts';

const removalOf = (text: string, underlined: string) => {
  const fixes = checkDraft({ text, surface: 'facebook.post' }).flatMap((finding) => finding.fixes);
  const at = text.indexOf(underlined);
  const around = fixes.filter(
    ({ text: words, span }) => words === 'remove' && span[0] <= at && span[1] >= at + underlined.length,
  );
  const taken = around.map(({ span }) => text.slice(...span)).sort((a, b) => a.length - b.length);
  return taken[0];
};

describe('a passage is taken out', () => {
  it.each([
    ['On a transféré Mme Exemple dans la chambre 214 hier', 'chambre 214', 'dans la chambre 214'],
    ['La résidente dort, on a changé le pansement de Mme Exemple.', 'Mme Exemple', 'de Mme Exemple'],
    ['Ma patiente refuse ses pilules, rejoignez sa fille au 418 555-0101', '418 555-0101', 'au 418 555-0101'],
  ])('together with the word that leads to it: « %s », %s', (text, underlined, taken) => {
    expect(removalOf(text, underlined)).toBe(taken);
  });

  it('alone, between commas', () => {
    expect(removalOf('Mme Exemple, chambre 214, a refusé ses pilules', 'chambre 214')).toBe('chambre 214');
  });

  it.each([
    ['Belle nuit. Mme Exemple a refusé ses pilules! À demain.', 'Mme Exemple', 'Mme Exemple a refusé ses pilules!'],
    [
      'Ma patiente a ri avec Mme Exemple, 88 ans, résidente.',
      'Mme Exemple',
      'Ma patiente a ri avec Mme Exemple, 88 ans, résidente.',
    ],
    ['Elle a Mme Exemple, chambre 12, à soir', 'Mme Exemple', 'Elle a Mme Exemple, chambre 12, à soir'],
  ])('with its sentence and the mark of it where the sentence hangs on it: « %s », %s', (text, underlined, taken) => {
    expect(removalOf(text, underlined)).toBe(taken);
  });
});
