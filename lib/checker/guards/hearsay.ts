import { passageAround } from '../reading.ts';
import type { Guard } from './guard.ts';

/** « paraît que », « ils nous ont dit », a question: the author hands on or asks what others said. */
const HEARSAY =
  /(?<![a-z])(?:parait|semble[ -]t[ -]il|apparently|supposedly|quelqu'un sait|est-ce que|savez-vous|as-tu su|avez-vous (?:vu|su|entendu)|ils (?:nous )?(?:l'?)?(?:ont|annoncent|disent)|they (?:told|said|say|announced)|j'ai (?:entendu|lu|su)|on (?:m'|nous )a dit|i heard)(?![a-z])/;

export const isHearsay: Guard = (reading, span) => {
  const said = reading.folded.slice(...passageAround(reading, span[0], 0));
  return HEARSAY.test(said) || said.trimEnd().endsWith('?');
};
