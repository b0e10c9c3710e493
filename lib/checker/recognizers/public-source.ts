import { ALREADY_PUBLIC, PUBLIC_SOURCES } from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Something open to all, by its source. */
export const publicSource = phraseRecognizer('public-source', 'public-source', [
  { form: 'already-public', score: 0.7, phrases: ALREADY_PUBLIC },
  { form: 'source-cited', score: 0.7, phrases: PUBLIC_SOURCES },
]);
