import { patternRecognizer } from './pattern-recognizer.ts';

/** Canadian postal codes: never D F I O Q U, nor W or Z first. */
export const postalCode = patternRecognizer('postal-code', 'postal-code', [
  {
    form: 'full',
    pattern: /(?<![a-z0-9])[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d(?![a-z0-9])/g,
    score: 0.6,
  },
]);
