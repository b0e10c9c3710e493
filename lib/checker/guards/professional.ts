import { distance, entitiesIn, entitiesOf, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

const BESIDE = 12;

/** The name is a colleague's or a professional's: a title stands right beside it, or it is thanked or congratulated. */
export const isProfessional: Guard = (reading, span) => {
  if (entitiesOf(reading, 'colleague-role').some((role) => distance(role.span, span) <= BESIDE)) return true;
  const passage = passageAround(reading, span[0], 0);
  const isThanked = entitiesIn(reading, passage, 'gratitude').some((said) => said.span[0] < span[0]);
  return isThanked && entitiesIn(reading, passage, 'care-role', 'room').length === 0;
};
