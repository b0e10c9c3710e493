import { DISCLOSURES } from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The act of showing: attaching, quoting, photographing. */
export const disclosure = phraseRecognizer('disclosure', 'disclosure', [
  { form: 'shown', score: 0.6, phrases: DISCLOSURES },
]);
