import { entitiesIn } from '../reading.ts';
import type { Guard } from './guard.ts';

const NAMED = ['named', 'known', 'acronym'];

/** A « we » of another world: family news wherever they happen, or a club, a school, a camp without the establishment's name. */
export const isOtherWorld: Guard = (reading, span) => {
  const worlds = entitiesIn(reading, span, 'elsewhere');
  if (worlds.some(({ form }) => form === 'private')) return true;
  return worlds.length > 0 && !entitiesIn(reading, span, 'organization').some(({ form }) => NAMED.includes(form));
};
