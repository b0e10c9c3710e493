import { patternRecognizer } from './pattern-recognizer.ts';

/** Driver's licence (letter, four digits, DDMMYY, two digits) and passport (A123456BC since 2023, AB123456 before). */
export const idDocument = patternRecognizer('id-document', 'id-document', [
  {
    form: 'drivers-licence',
    pattern: /(?<![a-z0-9])[a-z]\d{4}[ -]?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ -]?\d{2}(?![a-z0-9])/g,
    score: 0.75,
    raisedBy: { near: /permis|licen[cs]e|saaq/, score: 0.95 },
  },
  {
    form: 'passport',
    pattern: /(?<![a-z0-9])(?:[a-z]\d{6}[a-z]{2}|[a-z]{2}\d{6})(?![a-z0-9])/g,
    score: 0.2,
    raisedBy: { near: /passe ?port/, score: 0.95 },
  },
]);
