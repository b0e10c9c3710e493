import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The sentence speaks of another world: a match, a novel, the school, the town, the cottage, an offer. */
export const isElsewhere: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 0), 'elsewhere', 'business').length > 0;
