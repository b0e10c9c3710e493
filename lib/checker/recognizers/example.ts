import { EXAMPLES } from '../lexicon/inside-words.ts';
import { INVENTED } from '../lexicon/invented-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Teaching, fiction, made-up cases: the words are mentioned, not meant. */
export const example = phraseRecognizer('example', 'example', [
  { form: 'invented', score: 0.9, phrases: INVENTED },
  { form: 'mention', score: 0.7, phrases: EXAMPLES },
]);
