import type { Language } from '../settings/snapshot.ts';
import type { PagesCatalogue, PagesKey } from './catalogue.ts';
import { enPages } from './en/pages.ts';
import { frPages } from './fr/pages.ts';
import { type WordsOf, wordsFrom } from './words-from.ts';

const CATALOGUES: Readonly<Record<Language, PagesCatalogue>> = { fr: frPages, en: enPages };

/** The words of a language on Vigie's own pages. */
export function wordsIn(language: Language): WordsOf<PagesKey> {
  return wordsFrom<PagesKey>(CATALOGUES[language], language);
}
