import { MOURNING } from '../lexicon/elsewhere-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Condolences, notices of death, funerals: what anyone says of anyone's dead. */
export const mourning = phraseRecognizer('mourning', 'mourning', [{ form: 'said', score: 0.7, phrases: MOURNING }]);
