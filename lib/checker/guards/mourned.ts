import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** Condolences or a notice of death: anyone may mourn anyone. */
export const isMourned: Guard = (reading, span) =>
  entitiesIn(reading, passageAround(reading, span[0], 1), 'mourning').length > 0;
