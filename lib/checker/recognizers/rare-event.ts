import { RARE_EVENTS } from '../lexicon/story-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** What befalls one person at a time: a fire, a fall from a roof, twins, a birth on the ferry. */
export const rareEvent = phraseRecognizer('rare-event', 'rare-event', [
  { form: 'event', score: 0.6, phrases: RARE_EVENTS },
]);
