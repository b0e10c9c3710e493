import type { ClauseId } from './duty.ts';
import type { PolicyPack } from './pack.ts';
import type { Role } from './people.ts';

/** What a policy may say of words that are already out: how they are corrected, to whom one reports, what may follow. */
export const AFTERWARDS = ['correction', 'report', 'sanctions'] as const;
export type Afterwards = (typeof AFTERWARDS)[number];

/** The passages that speak of it, and to whom: nobody is shown another's. */
export interface AfterwardsRow<Id extends ClauseId = ClauseId> {
  readonly topic: Afterwards;
  readonly roles: readonly Role[];
  readonly clauses: readonly Id[];
}

/** What this policy says of it to this role, in the order in which it is quoted; empty where it says nothing. */
export function afterwardsFor(pack: PolicyPack, topic: Afterwards, role: Role): readonly ClauseId[] {
  const rows = pack.afterwards ?? [];
  return rows.filter((row) => row.topic === topic && row.roles.includes(role)).flatMap(({ clauses }) => clauses);
}
