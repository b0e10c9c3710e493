import { DAY_PATTERN } from '../lexicon/day-pattern.ts';
import { patternRecognizer } from './pattern-recognizer.ts';

/** A day said to be that of a birth: « né le 4 mars 62 », « DDN 03/03/52 », "DOB 1952-03-03". */
export const birthDate = patternRecognizer('birth-date', 'birth-date', [
  {
    form: 'said',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:(?:ddn|dob|d\.d\.n\.?|d\.o\.b\.?|date de naissance|date of birth|birth ?date)(?: (?:est|is))?\s?:?\s?|nee? (?:le )?|born (?:on )?(?:the )?)(?<value>${DAY_PATTERN})(?![\d/-])`,
      'g',
    ),
    score: 0.75,
  },
]);
