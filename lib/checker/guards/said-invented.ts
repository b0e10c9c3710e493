import { entitiesOf } from '../reading.ts';
import type { Guard } from './guard.ts';

/** The draft says that its patients do not exist: a teaching case, an exam question. What it says of budgets may still be true. */
export const isSaidInvented: Guard = (reading) =>
  entitiesOf(reading, 'example').some(({ form }) => form === 'invented');
