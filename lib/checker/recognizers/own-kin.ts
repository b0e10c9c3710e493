import { OWN_KIN } from '../lexicon/people-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** The author's own people and animals: who belong to no patient list. */
export const ownKin = phraseRecognizer('own-kin', 'own-kin', [{ form: 'kin', score: 0.8, phrases: OWN_KIN }]);
