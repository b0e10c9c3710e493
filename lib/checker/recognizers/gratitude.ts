import { GRATITUDE } from '../lexicon/people-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Thanks, congratulations, wishes, condolences. */
export const gratitude = phraseRecognizer('gratitude', 'gratitude', [{ form: 'said', score: 0.7, phrases: GRATITUDE }]);
