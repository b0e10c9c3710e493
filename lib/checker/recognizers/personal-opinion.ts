import { PERSONAL_OPINIONS } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The author speaks for the author alone. */
export const personalOpinion = phraseRecognizer('personal-opinion', 'personal-opinion', [
  { form: 'said', score: 0.7, phrases: PERSONAL_OPINIONS },
]);
