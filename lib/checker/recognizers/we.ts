import { WE } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** First person plural, in both languages. */
export const we = phraseRecognizer('we', 'we', [{ form: 'we', score: 0.6, phrases: WE }]);
