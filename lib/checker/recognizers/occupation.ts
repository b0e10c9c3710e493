import { OCCUPATIONS } from '../lexicon/story-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** What someone does or did: « ancien facteur », "the bus driver", « tenait le bureau de poste ». */
export const occupation = phraseRecognizer('occupation', 'occupation', [
  { form: 'trade', score: 0.6, phrases: OCCUPATIONS },
]);
