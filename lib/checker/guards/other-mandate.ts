import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The mandate is another body's: « au nom du syndicat », "on behalf of the users' committee". */
export const isOtherMandate: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 1), 'other-voice').some(({ form }) => form === 'said');
