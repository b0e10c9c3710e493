import { OFFICIAL_ACTS } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** What an establishment does with words: announcing, promising, requiring, apologising. */
export const officialAct = phraseRecognizer('official-act', 'official-act', [
  { form: 'act', score: 0.7, phrases: OFFICIAL_ACTS },
]);
