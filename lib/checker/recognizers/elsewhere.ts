import { ELSEWHERE } from '../lexicon/elsewhere-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Another world than care: sport, stage and page, school, town, home, animals, faith, family news. */
export const elsewhere = phraseRecognizer(
  'elsewhere',
  'elsewhere',
  Object.entries(ELSEWHERE).map(([form, phrases]) => ({ form, score: 0.6, phrases })),
);
