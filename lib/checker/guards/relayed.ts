import { entitiesOf } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The draft passes on what is already public and names its source. */
export const isRelayed: Guard = (reading) => entitiesOf(reading, 'public-source').length > 0;
