import { OTHER_VOICES } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Voices that are not the establishment's: unions, towns, families. */
export const otherVoice = phraseRecognizer('other-voice', 'other-voice', [
  { form: 'said', score: 0.7, phrases: OTHER_VOICES },
]);
