import { patternRecognizer } from './pattern-recognizer.ts';

/** An age: « 84 ans », "71-year-old", « 3 mois ». */
export const age = patternRecognizer('age', 'age', [
  {
    form: 'years',
    pattern:
      /(?<![\d.,$])(?:1[01]\d|\d{1,2}) ?(?:ans|yrs? old|years? old|y\.?o\.?)(?![a-z])|(?<!\d)\d{1,3}[- ]year[- ]old/g,
    score: 0.6,
  },
]);
