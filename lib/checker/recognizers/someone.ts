import { SOMEONE } from '../lexicon/story-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** A person without a name: « un monsieur », « le p'tit gars », "a young couple". */
export const someone = phraseRecognizer('someone', 'someone', [{ form: 'stranger', score: 0.5, phrases: SOMEONE }]);
