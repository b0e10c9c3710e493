import { OFFICIAL_PAGES, OFFICIAL_REPLIES, OFFICIAL_STANCES } from '../lexicon/voice-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The words of an official statement, and of a page that passes for official. */
export const officialStance = phraseRecognizer('official-stance', 'official-stance', [
  { form: 'said', score: 0.8, phrases: OFFICIAL_STANCES },
  { form: 'reply', score: 0.7, phrases: OFFICIAL_REPLIES },
  { form: 'page', score: 0.6, phrases: OFFICIAL_PAGES },
]);
