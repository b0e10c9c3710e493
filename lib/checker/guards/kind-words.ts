import type { Entity } from '../entity.ts';
import { entitiesIn, passageAround, type Reading } from '../reading.ts';
import type { Guard } from './guard.ts';

/** « Merci de reporter vos visites », "thank you for your patience": a request in the clothes of thanks. */
const REQUEST =
  /^ (?:de|d'|for) ?(?:votre|vos|your (?:patience|understanding)|(?!avoir|etre)[a-z]+(?:er|ir|re|oir)(?![a-z]))/;

/** Thanks, congratulations, condolences: a « nous » in them announces nothing. */
export const isKindWords: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 0), 'gratitude').some((said) => !isRequest(said, reading));

/** Whether words of thanks only ask for something. */
export function isRequest({ span }: Entity, { folded }: Reading): boolean {
  return REQUEST.test(folded.slice(span[1], span[1] + 40));
}
