import { SECRECY } from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The author says that it is not to be known. */
export const secrecy = phraseRecognizer('secrecy', 'secrecy', [{ form: 'said', score: 0.7, phrases: SECRECY }]);
