import { entitiesIn, passageAround } from '../reading.ts';
import { distance } from '../spans.ts';
import type { Guard } from './guard.ts';

/** How far the word of kinship may stand from the name, in code units: « ma sœur Joanne », « Joanne, ma sœur ». */
const BESIDE = 14;
/** « mes enfants restent avec moi », « on l'aime de même »: words that only one's own people have beside them. */
const OURS = /(?<![a-z])(?:mon|ma|my) (?:ex|coeur|amour|tresor|idole)(?![a-z])/;

/** The name stands beside a word for the author's kin, friends or animals. */
export const isBesideOwnPeople: Guard = (reading, span) => {
  const kin = entitiesIn(reading, passageAround(reading, span[0], 0), 'own-kin');
  if (kin.some((one) => distance(one.span, span) <= BESIDE)) return true;
  return OURS.test(reading.folded.slice(Math.max(0, span[0] - 20), span[0]));
};

/**
 * The name belongs to the author's kin, friends or animals, or the passage is about them and nobody is called a patient,
 * nor « Mme Gagnon »: nobody calls their own people so.
 */
export const isOwnPeople: Guard = (reading, span) => {
  if (isBesideOwnPeople(reading, span)) return true;
  if (entitiesIn(reading, span, 'person').some(({ form }) => form === 'civility')) return false;
  const passage = passageAround(reading, span[0], 0);
  const isPatient = entitiesIn(reading, passage, 'care-role').length > 0;
  return entitiesIn(reading, passage, 'own-kin').length > 0 && !isPatient;
};
