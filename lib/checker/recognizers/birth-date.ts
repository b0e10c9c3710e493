import { DAY_PATTERN } from '../lexicon/day-pattern.ts';
import { patternRecognizer } from './pattern-recognizer.ts';

const DAY = `(?<value>${DAY_PATTERN})(?![\\d/-])`;

/** A day said to be that of a birth. « DDN » and "DOB" are the words of a file, the others anybody's. */
export const birthDate = patternRecognizer('birth-date', 'birth-date', [
  {
    form: 'record',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:ddn|dob|d\.d\.n\.?|d\.o\.b\.?|date de naissance|date of birth|birth ?date)(?: (?:est|is|c'est|cest))?\s?:?\s?(?:le )?${DAY}`,
      'g',
    ),
    score: 0.8,
  },
  { form: 'said', pattern: new RegExp(`(?<![a-z])(?:nee? (?:le )?|born (?:on )?(?:the )?)${DAY}`, 'g'), score: 0.7 },
]);
