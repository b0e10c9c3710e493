import type { Fix, Span } from '../checker/index.ts';
import { closeSpaces } from '../composers/close-spaces.ts';
import { findFixText, fitFixText } from '../i18n/in-page.ts';
import type { Language } from '../settings/snapshot.ts';

/** What a fix does to a text: these words take the place of that stretch. UTF-16 code units. */
export interface Repair {
  readonly span: Span;
  readonly words: string;
}

/** The stretch that a fix takes and the words it puts there; none for words that the catalogues lack. */
export function repairOf(fix: Fix, text: string, language: Language): Repair | undefined {
  if (fix.text === 'remove') return { span: closeSpaces(text, fix.span), words: '' };
  const words = findFixText(language, fix.text);
  return words === undefined ? undefined : { span: fix.span, words: fitFixText(words, text, fix.span) };
}
