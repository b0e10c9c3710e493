import {
  BUDGET,
  CONTRACT,
  INCIDENT,
  INVESTIGATION,
  REORGANIZATION,
  SECURITY,
  STAFFING,
  STRONG_MATTERS,
} from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

const WEAK = {
  reorganization: REORGANIZATION,
  budget: BUDGET,
  contract: CONTRACT,
  investigation: INVESTIGATION,
  incident: INCIDENT,
  staffing: STAFFING,
  security: SECURITY,
};

/** Matters of the house that are told in their time; the form is the case they would raise, the score how plain it is. */
export const innerMatter = phraseRecognizer('inner-matter', 'inner-matter', [
  ...Object.entries(STRONG_MATTERS).map(([form, phrases]) => ({ form, score: 0.7, phrases })),
  ...Object.entries(WEAK).map(([form, phrases]) => ({ form, score: 0.3, phrases })),
]);
