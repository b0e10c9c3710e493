import { isRequest } from '../guards/kind-words.ts';
import { isMentionedNotMeant } from '../guards/mentioned-not-meant.ts';
import { entitiesOf, type Reading, trimmed } from '../reading.ts';
import type { Span } from '../types.ts';
import { defineRule } from './rule.ts';

/** A closing line that is nothing but a body of the house: « — La direction du CISSS », "The ER team". */
const SIGNATURE =
  /\n\s{0,20}(?:[-–—~*]{1,20}\s{0,9}|signe(?:e|s)?\s?:?\s{0,9}|signed,?\s{0,9})?(?:(?:la|le|l'|the|votre|your|toute l')\s?)?(?:equipe|direction|haute direction|administration|gestion|comite de direction|service|departement|urgence|cisss|chsld|clsc|management|team|department|board)(?![a-z])[^.!?\n]{0,60}[.!]?$/;

/** A draft signed by the establishment or a team of it. */
export const signsForEstablishment = defineRule({
  id: 'signs-for-establishment',
  cases: ['organization-voice.signature'],
  check(reading) {
    const match = SIGNATURE.exec(reading.folded.trimEnd());
    if (!match || isOnlyKind(reading)) return [];
    const span: Span = trimmed(reading, [match.index + 1, match.index + match[0].length]);
    if (isMentionedNotMeant(reading, span)) return [];
    const facts = [{ kind: 'organization', span } as const];
    return [{ case: 'organization-voice.signature', spans: [span], score: 0.75, facts, fixes: [] }];
  },
});

/** A card of thanks or wishes, or another body's notice, may be signed by a team. */
function isOnlyKind(reading: Reading): boolean {
  const isThanks = entitiesOf(reading, 'gratitude').some((said) => !isRequest(said, reading));
  return isThanks || entitiesOf(reading, 'other-voice').some(({ form }) => form === 'said');
}
