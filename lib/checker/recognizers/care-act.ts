import { CARER_ACTS, CLINICAL, DAILY_LIFE, HANDS_ON, PASSAGE } from '../lexicon/care-words.ts';
import { JARGON } from '../lexicon/jargon-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** What is done to, or happens to, someone cared for; the score is how much it says that care is meant. */
export const careAct = phraseRecognizer('care-act', 'care-act', [
  { form: 'carer', score: 0.8, phrases: CARER_ACTS },
  { form: 'hands-on', score: 0.8, phrases: HANDS_ON },
  { form: 'jargon', score: 0.7, phrases: JARGON },
  { form: 'clinical', score: 0.65, phrases: CLINICAL },
  { form: 'passage', score: 0.45, phrases: PASSAGE },
  { form: 'daily-life', score: 0.4, phrases: DAILY_LIFE },
]);
