import { ELSEWHERE } from '../lexicon/elsewhere-words.ts';
import { ON_SCREEN } from '../lexicon/invented-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Another world than care: sport, stage and page, school, town, home, animals, faith, family news. */
export const elsewhere = phraseRecognizer(
  'elsewhere',
  'elsewhere',
  Object.entries({ screen: ON_SCREEN, ...ELSEWHERE }).map(([form, phrases]) => ({ form, score: 0.6, phrases })),
);
