import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** Thanks, congratulations, condolences: a « nous » in them announces nothing. */
export const isKindWords: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 0), 'gratitude').length > 0;
