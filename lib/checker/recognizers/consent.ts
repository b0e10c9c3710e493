import { CONSENTS, WRITTEN_CONSENTS } from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** What the text says about consent. */
export const consent = phraseRecognizer('consent', 'consent', [
  { form: 'written-consent', score: 0.8, phrases: WRITTEN_CONSENTS },
  { form: 'consent', score: 0.7, phrases: CONSENTS },
]);
