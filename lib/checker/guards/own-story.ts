import { entitiesIn, entitiesOf, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The author tells of their own illness or care, or of their kin's, and calls nobody a patient. */
export const isOwnStory: Guard = (reading, span) => {
  const passage = passageAround(reading, span[0], 1);
  const isOwn = entitiesIn(reading, passage, 'own-story', 'own-kin').length > 0;
  return isOwn && !entitiesOf(reading, 'care-role').some(({ form }) => form === 'own');
};
