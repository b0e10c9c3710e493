import { patternRecognizer } from './pattern-recognizer.ts';

const NUMBER = String.raw`(?<value>[a-z]{0,2}-?\d(?:[ -]?\d){3,9})(?![\d$%]|[.,]\d)`;

/** A number said to be a file's: « dossier 123456 », « # 88-1407 », "MRN 77-3120". */
export const recordNumber = patternRecognizer('record-number', 'record-number', [
  {
    form: 'named',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:dossiers?|doss?\.?|mrn|chart|file|record|no de doss\w{0,9})\s?(?:medical|patient|usager|number|no\.?|num(?:ero)?\.?|#|n°)?\s?(?:est|is|:)?\s?#?\s?${NUMBER}`,
      'g',
    ),
    score: 0.7,
  },
  { form: 'hash', pattern: new RegExp(`(?<![\\w&])#\\s?${NUMBER}`, 'g'), score: 0.35 },
  { form: 'two-parts', pattern: /(?<![\d.$-]|\d )\d{2}-\d{4}(?![\d$%-])/g, score: 0.4 },
]);
