import { OFFICIAL_STANCES } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The words of an official statement. */
export const officialStance = phraseRecognizer('official-stance', 'official-stance', [
  { form: 'said', score: 0.8, phrases: OFFICIAL_STANCES },
]);
