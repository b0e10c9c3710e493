import type { Case } from '../policy/concerns.ts';
import type { Exit } from '../policy/duty.ts';
import type { Language } from '../settings/snapshot.ts';
import { findCardWords } from './in-page.ts';

const NO_VALUES = { excerpt: '', name: '', facts: '', platform: '', authority: '', time: '' };

/** A case by the title of its card, where no draft stands behind it. */
export function caseTitle(language: Language, id: Case, exit: Exit): string {
  return findCardWords(language, id, 'title', exit)?.(NO_VALUES) ?? id;
}
