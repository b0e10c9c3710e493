import { entitiesIn, passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

const GREETING = /(?:^|[\s,!])(?:bonjour|bonsoir|salut|allo|coucou|hello|hi|hey|dear|chere?|good morning)[ ,]{1,3}$/;
/** « votre biopsie », "your results": the one greeted is the one cared for. */
const THEIRS = /(?:votre|vos|ta|ton|tes|your) (?:[a-z]+ )?$/;

/** Someone greeted by name in an answer: care near it is theirs only where the text says so. */
export const isGreeted: Guard = (reading, span) => {
  if (!GREETING.test(reading.folded.slice(Math.max(0, span[0] - 20), span[0]))) return false;
  const acts = entitiesIn(reading, passageAround(reading, span[0], 1), 'care-act');
  return !acts.some((act) => THEIRS.test(reading.folded.slice(Math.max(0, act.span[0] - 20), act.span[0])));
};
