import { ON_BEHALF } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Speaking in the name of others. */
export const onBehalf = phraseRecognizer('on-behalf', 'on-behalf', [{ form: 'said', score: 0.8, phrases: ON_BEHALF }]);
