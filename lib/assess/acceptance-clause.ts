import type { ClauseId } from '../policy/duty.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import { ruleOnCase } from './rule-on.ts';

/**
 * The clause that speaks to this person of accepting a friend request, where their policy has one and nobody switched it
 * off. Requests come to a person's own account, in whose name they usually write notwithstanding.
 */
export function acceptanceClause({ pack, role, modes }: Snapshot): ClauseId | undefined {
  if (!pack) return undefined;
  const context = { text: '', pack, role, capacity: 'personal', surface: 'facebook.other', modes } as const;
  const ruling = ruleOnCase('patient-relationship.accept', context);
  return ruling && ruling.mode !== 'off' ? ruling.clauses[0] : undefined;
}
