import { patternRecognizer } from './pattern-recognizer.ts';

/** An age: « 84 ans », "71-year-old", « 3 mois ». */
export const age = patternRecognizer('age', 'age', [
  {
    form: 'years',
    pattern:
      /(?<![\d.,$])(?:1[01]\d|\d{1,2}) ?(?:ans|yrs? old|years? old|y\.?o\.?)(?![a-z])|(?<!\d)\d{1,3}[- ]year[- ]old/g,
    score: 0.6,
    // « depuis 31 ans », "after 14 years": how long, not how old.
    notAfter:
      /(?:depuis|apres|pendant|durant|il y a|ca fait|ca faisait|fait|dans|en|for|after|since|over|these|past|last|des|mes|ses|nos) (?:plus de |over |more than |the last |les? )?$/,
  },
]);
