import { entitiesIn } from '../reading.ts';
import { distance } from '../spans.ts';
import type { Guard } from './guard.ts';

const BESIDE = 60;
/** Beyond it not even the longest of them begins. */
const REACH = 2 * BESIDE;
/** « l'ancien maire », "ex-coach": a private person again. */
const FORMER = /(?<![a-z])(?:ancien|ancienne|ex|former|retired|retraite|retraitee)[ -]$/;

/** The name stands beside a public office, a stage or an ice. */
export const isPublicFigure: Guard = (reading, span) =>
  entitiesIn(reading, [span[0] - REACH, span[1] + REACH], 'public-role').some(
    (role) =>
      distance(role.span, span) <= BESIDE &&
      !FORMER.test(reading.folded.slice(Math.max(0, role.span[0] - 10), role.span[0])),
  );
