import { entitiesIn, entitiesOf, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** A number that is meant to be called: a sale, a lost cat, a service. Someone called a patient undoes it. */
export const isOffered: Guard = (reading, span) => {
  const isOffer = entitiesIn(reading, passageAround(reading, span[0], 2), 'business').length > 0;
  return isOffer && entitiesOf(reading, 'care-role').length === 0;
};
