import './side-by-side.ts';
import type { Language } from '../settings/snapshot.ts';
import type { InPageCatalogue, InPageKey } from './catalogue.ts';
import { enInPage } from './en/in-page.ts';
import { frInPage } from './fr/in-page.ts';
import { type WordsOf, wordsFrom } from './words-from.ts';

const CATALOGUES: Readonly<Record<Language, InPageCatalogue>> = { fr: frInPage, en: enInPage };

/** The words of a language inside a site's page. */
export function wordsIn(language: Language): WordsOf<InPageKey> {
  return wordsFrom<InPageKey>(CATALOGUES[language], language);
}
