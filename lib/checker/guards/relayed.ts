import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The passage hands on what is already public and names its source, in itself or beside it. */
export const isRelayed: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 1), 'public-source').length > 0;
