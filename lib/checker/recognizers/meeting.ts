import { MEETINGS } from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Closed rooms: committees, boards, managers' meetings. */
export const meeting = phraseRecognizer('meeting', 'meeting', [{ form: 'closed', score: 0.7, phrases: MEETINGS }]);
