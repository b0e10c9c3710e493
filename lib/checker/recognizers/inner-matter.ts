import {
  BUDGET,
  CONTRACT,
  INCIDENT,
  INVESTIGATION,
  REORGANIZATION,
  SECURITY,
  STAFFING,
} from '../lexicon/inside-words.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';

/** Matters of the house that are told in their time; the form is the case they would raise. */
export const innerMatter = phraseRecognizer('inner-matter', 'inner-matter', [
  { form: 'reorganization', score: 0.4, phrases: REORGANIZATION },
  { form: 'budget', score: 0.4, phrases: BUDGET },
  { form: 'contract', score: 0.4, phrases: CONTRACT },
  { form: 'investigation', score: 0.4, phrases: INVESTIGATION },
  { form: 'incident', score: 0.4, phrases: INCIDENT },
  { form: 'staffing', score: 0.4, phrases: STAFFING },
  { form: 'security', score: 0.4, phrases: SECURITY },
]);
