import { BUSINESS } from '../lexicon/people-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** An offer, a sale, a search, a service: its numbers are meant to be called. */
export const business = phraseRecognizer('business', 'business', [{ form: 'offer', score: 0.6, phrases: BUSINESS }]);
