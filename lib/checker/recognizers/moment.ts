import { MOMENTS } from '../lexicon/story-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** When it happened: « samedi soir », "three weeks ago", « à Pâques ». */
export const moment = phraseRecognizer('moment', 'moment', [{ form: 'relative', score: 0.5, phrases: MOMENTS }]);
