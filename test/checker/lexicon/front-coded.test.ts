import { expect, it } from 'vitest';
import { readFrontCoded, writeFrontCoded } from '../../../lib/checker/lexicon/front-coded.ts';

it('writes what each word adds to the one before, and reads it back', () => {
  const words = ['anne', 'annick', 'annie', 'baie comeau', 'baie trinite', 'jean-luc'];
  expect(writeFrontCoded(words)).toBe('AanneDickEeAbaie comeauFtriniteAjean-luc');
  expect(readFrontCoded(writeFrontCoded(words))).toEqual(words);
});
