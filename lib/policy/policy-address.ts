import { clauseAnchor } from './clause-anchor.ts';
import type { ClauseId } from './duty.ts';

/** Why a passage is opened: a warning quotes it, or a search found it. The page says which. */
export type Reason = 'warning' | 'search';

export interface Place {
  readonly establishment: string;
  readonly clause?: ClauseId;
  readonly reason?: Reason;
}

/** Where the policy page shows this passage, from the root of the extension. */
export function policyAddress({ establishment, clause, reason = 'warning' }: Place): `/policy.html?${string}` {
  const query = new URLSearchParams({ establishment });
  if (clause !== undefined && reason === 'search') query.set('from', reason);
  return `/policy.html?${query}${clause === undefined ? '' : `#${clauseAnchor(clause)}`}`;
}

/** Reads the same address back. The anchor is `undefined` when the address names no passage. */
export function readPolicyAddress(url: URL): { establishment?: string; anchor?: string; reason: Reason } {
  const establishment = url.searchParams.get('establishment');
  const anchor = decodeURIComponent(url.hash.slice(1));
  return {
    ...(establishment === null ? {} : { establishment }),
    ...(anchor === '' ? {} : { anchor }),
    reason: url.searchParams.get('from') === 'search' ? 'search' : 'warning',
  };
}
