import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** A union, an association, a town, a family speaks: not the establishment. */
export const isOtherVoice: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 1), 'other-voice').length > 0;
