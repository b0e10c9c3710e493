import { ANY_DOCUMENTS, INTERNAL_DOCUMENTS } from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Papers that stay inside: memos, minutes, lists; and papers that may. */
export const internalDocument = phraseRecognizer('internal-document', 'internal-document', [
  { form: 'internal', score: 0.7, phrases: INTERNAL_DOCUMENTS },
  { form: 'any', score: 0.3, phrases: ANY_DOCUMENTS },
]);
