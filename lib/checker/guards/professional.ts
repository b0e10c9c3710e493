import { entitiesIn, passageAround } from '../reading.ts';
import { distance } from '../spans.ts';
import type { Guard } from './guard.ts';

const BESIDE = 12;
/** A title may stand a little before: « l'infirmière de nuit, une certaine Mme Roy ». */
const BEFORE = 26;
/** How far the verb of work may stand behind its subject, in code units: « Julie, ma binôme, remplace… ». */
const SUBJECT_REACH = 24;
/** « Merci à Julie du 3e »: a floor alone may be where she works. */
const BARE_ROOM = 0.4;

/** The name is a colleague's or a professional's: a title beside it, work that it does, or thanks to it. */
export const isProfessional: Guard = (reading, span) => {
  const passage = passageAround(reading, span[0], 0);
  const roles = entitiesIn(reading, passage, 'colleague-role');
  if (roles.some((role) => distance(role.span, span) <= (role.span[1] <= span[0] ? BEFORE : BESIDE))) return true;
  if (isAtWork(entitiesIn(reading, passage, 'work-act'), span)) return true;
  const isThanked = entitiesIn(reading, passage, 'gratitude').some((said) => said.span[0] < span[0]);
  const near = passageAround(reading, span[0], 1);
  const isCharge = entitiesIn(reading, near, 'care-role').some(({ form }) => form === 'own');
  const isCarer = entitiesIn(reading, near, 'care-act').some(({ form }) => form === 'carer');
  return (
    isThanked &&
    !isCharge &&
    !isCarer &&
    !entitiesIn(reading, passage, 'care-role', 'room').some(({ score }) => score > BARE_ROOM)
  );
};

function isAtWork(acts: readonly { readonly span: readonly [number, number] }[], span: readonly [number, number]) {
  return acts.some((act) =>
    act.span[0] >= span[1] ? act.span[0] - span[1] <= SUBJECT_REACH : span[0] - act.span[1] <= 3,
  );
}
