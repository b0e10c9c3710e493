import { PUBLIC_ROLES } from '../lexicon/people-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** People in the news, on a stage, in a book. */
export const publicRole = phraseRecognizer('public-role', 'public-role', [
  { form: 'role', score: 0.6, phrases: PUBLIC_ROLES },
]);
