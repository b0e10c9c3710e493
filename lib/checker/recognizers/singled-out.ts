import { SINGLED_OUT } from '../lexicon/story-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Words that leave only one such person: « le seul qui », « celle qui », "everyone knows". */
export const singledOut = phraseRecognizer('singled-out', 'singled-out', [
  { form: 'said', score: 0.6, phrases: SINGLED_OUT },
]);
