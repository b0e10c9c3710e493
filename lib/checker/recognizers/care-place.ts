import { keepFirst } from '../entity.ts';
import { CARE_PLACES } from '../lexicon/care-places.ts';
import { patternRecognizer } from './pattern-recognizer.ts';
import { phraseRecognizer } from './phrase-recognizer.ts';
import type { Recognizer } from './recognizer.ts';

const named = phraseRecognizer('care-place', 'care-place', [{ form: 'unit', score: 0.6, phrases: CARE_PLACES }]);

/** « Thérèse du 3e », « admis au 4e », "on 4 East": a floor by its number, with no noun of another world behind it. */
const floor = patternRecognizer('care-place', 'care-place', [
  {
    form: 'floor',
    pattern:
      /(?<![a-z'])(?:du|au|sur le|on the) \d(?:e|eme|ieme|rd|th|nd)(?= (?:pour|depuis|m'|m|a|est|qui|avec|pis|et|ce|cette|hier|with|for|since|is)(?![a-z])|[,.;:!?)]|$)/g,
    score: 0.5,
  },
]);

/** A ward, a unit, a floor of the house: where someone is cared for. */
export const carePlace: Recognizer = {
  id: 'care-place',
  kinds: ['care-place'],
  create(context) {
    const recognizers = [named.create(context), floor.create(context)];
    return (paragraph) => keepFirst(recognizers.flatMap((recognize) => recognize(paragraph)));
  },
};
