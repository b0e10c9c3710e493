import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** « je pense que… », "my own view": the author speaks for the author alone. */
export const isOwnOpinion: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 0), 'personal-opinion').length > 0;
