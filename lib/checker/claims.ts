import { entitiesOf, type Reading } from './reading.ts';
import { CLAIM_KINDS, type Claim } from './types.ts';

/** What the draft says in its own defence: consent, a named source, something already public. */
export function findClaims(reading: Reading): readonly Claim[] {
  return entitiesOf(reading, 'consent', 'public-source').flatMap(({ form, span }) => {
    const kind = CLAIM_KINDS.find((known) => known === form);
    return kind ? [{ kind, span }] : [];
  });
}
