import { patternRecognizer } from './pattern-recognizer.ts';

const NUMBER = String.raw`(?<![\d$.,-])\d{1,5}(?:[- ]?[a-d])?(?:,)? `;
const STREET = String.raw`(?:rue|avenue|av\.?|boul(?:evard|\.)?|chemin|ch\.|rang|montee|route|place|croissant|impasse|cote|allee)`;

/** A civic number with a street, French or English order; « apt 4 » with it. */
export const streetAddress = patternRecognizer('street-address', 'street-address', [
  {
    form: 'french',
    pattern: new RegExp(
      `${NUMBER}(?:${STREET} )(?:(?:de|du|des|la|le|les|d'|l') ?){0,4}[a-z0-9'-]{1,40}(?:[- ][a-z'-]{1,40})?(?:,? (?:apt|app|appt)\\.? ?\\d{1,6})?`,
      'g',
    ),
    score: 0.65,
  },
  {
    form: 'english',
    pattern: new RegExp(
      `${NUMBER}[a-z'-]{1,40}(?: [a-z'-]{1,40})? (?:street|st\\.|avenue|ave|road|rd|drive|lane|crescent|boulevard|blvd)(?![a-z])`,
      'g',
    ),
    score: 0.65,
  },
]);
