import { DAY_PATTERN } from '../lexicon/day-pattern.ts';
import { patternRecognizer } from './pattern-recognizer.ts';

/** Any calendar day. */
export const date = patternRecognizer('date', 'date', [
  { form: 'day', pattern: new RegExp(`(?<![\\d/-])${DAY_PATTERN}(?![\\d/-])`, 'g'), score: 0.6 },
]);
