import { COLLEAGUE_ROLES } from '../lexicon/people-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** A colleague or professional, by role. */
export const colleagueRole = phraseRecognizer('colleague-role', 'colleague-role', [
  { form: 'role', score: 0.7, phrases: COLLEAGUE_ROLES },
]);
