import { entitiesOf } from '../reading.ts';
import { distance } from '../spans.ts';
import type { Guard } from './guard.ts';

const BESIDE = 60;

/** The name stands beside a public office, a stage or an ice. */
export const isPublicFigure: Guard = (reading, span) =>
  entitiesOf(reading, 'public-role').some((role) => distance(role.span, span) <= BESIDE);
