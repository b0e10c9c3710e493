import { OTHER_BODIES, OTHER_VOICES } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Voices that are not the establishment's: unions and associations anywhere, towns and families as the subject. */
export const otherVoice = phraseRecognizer('other-voice', 'other-voice', [
  { form: 'said', score: 0.7, phrases: OTHER_VOICES },
  { form: 'body', score: 0.4, phrases: OTHER_BODIES },
]);
