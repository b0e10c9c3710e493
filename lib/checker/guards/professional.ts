import { entitiesIn, passageAround } from '../reading.ts';
import { distance } from '../spans.ts';
import type { Guard } from './guard.ts';

const BESIDE = 12;

/** The name is a colleague's or a professional's: a title stands right beside it, or it is thanked or congratulated. */
export const isProfessional: Guard = (reading, span) => {
  const passage = passageAround(reading, span[0], 0);
  const roles = entitiesIn(reading, passage, 'colleague-role');
  if (roles.some((role) => distance(role.span, span) <= BESIDE)) return true;
  const isThanked = entitiesIn(reading, passage, 'gratitude').some((said) => said.span[0] < span[0]);
  const near = passageAround(reading, span[0], 1);
  const isCharge = entitiesIn(reading, near, 'care-role').some(({ form }) => form === 'own');
  const isCarer = entitiesIn(reading, near, 'care-act').some(({ form }) => form === 'carer');
  return isThanked && !isCharge && !isCarer && entitiesIn(reading, passage, 'care-role', 'room').length === 0;
};
