import { AS_PLACE, ON_BEHALF, ON_PART } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Speaking in the name of others, from the plainest to what also signs a card with flowers. */
export const onBehalf = phraseRecognizer('on-behalf', 'on-behalf', [
  { form: 'said', score: 0.8, phrases: ON_BEHALF },
  { form: 'part', score: 0.5, phrases: ON_PART },
  { form: 'place', score: 0.5, phrases: AS_PLACE },
]);
