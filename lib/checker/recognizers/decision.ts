import { DECISIONS } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** A decision or a rule laid down. */
export const decision = phraseRecognizer('decision', 'decision', [{ form: 'taken', score: 0.7, phrases: DECISIONS }]);
