import { distance, entitiesIn } from '../reading.ts';
import type { Guard } from './guard.ts';

/** How close the body stands to « au nom de ». */
const BESIDE = 30;

/** The mandate is another body's: « au nom du syndicat », "on behalf of the parents' committee". */
export const isOtherMandate: Guard = (reading, span) =>
  entitiesIn(reading, span, 'on-behalf').some((behalf) =>
    entitiesIn(reading, span, 'other-voice').some((other) => distance(behalf.span, other.span) <= BESIDE),
  );
