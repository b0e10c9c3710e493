import { articleAnchor, clauseAnchor } from './clause-anchor.ts';
import type { ClauseId } from './duty.ts';

/** Why a passage is opened: a warning quotes it, a search found it, it defines a word. The page says which. */
const REASONS = ['warning', 'search', 'definition'] as const;
export type Reason = (typeof REASONS)[number];

/** What the page shows: the whole text, what it asks of a role, what to do once it is out, a form to sign. */
export const POLICY_VIEWS = ['text', 'duties', 'published', 'attestation'] as const;
export type PolicyView = (typeof POLICY_VIEWS)[number];

export interface Place {
  readonly establishment: string;
  readonly view?: PolicyView;
  readonly clause?: ClauseId;
  /** A whole article, by its number; a clause goes before it. */
  readonly article?: string;
  readonly reason?: Reason;
  /** What was searched, to be marked in the text. */
  readonly query?: string;
}

/** Where the policy page shows this place, from the root of the extension. */
export function policyAddress(place: Place): `/policy.html?${string}` {
  const { establishment, view = 'text', clause, article, reason = 'warning', query = '' } = place;
  const asked = new URLSearchParams({ establishment });
  if (view !== 'text') asked.set('view', view);
  if (clause !== undefined && reason !== 'warning') asked.set('from', reason);
  if (query.trim() !== '') asked.set('q', query.trim());
  const anchor = clause === undefined ? article && articleAnchor(article) : clauseAnchor(clause);
  return `/policy.html?${asked}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** What an address asks the policy page for; the anchor is `undefined` when it names no passage. */
export interface AskedOfPolicy {
  readonly establishment?: string;
  readonly anchor?: string;
  readonly view: PolicyView;
  readonly reason: Reason;
  readonly query: string;
}

/** Reads the same address back. */
export function readPolicyAddress(url: URL): AskedOfPolicy {
  const establishment = url.searchParams.get('establishment');
  const anchor = decodeURIComponent(url.hash.slice(1));
  return {
    ...(establishment === null ? {} : { establishment }),
    ...(anchor === '' ? {} : { anchor }),
    view: POLICY_VIEWS.find((view) => view === url.searchParams.get('view')) ?? 'text',
    reason: REASONS.find((reason) => reason === url.searchParams.get('from')) ?? 'warning',
    query: url.searchParams.get('q') ?? '',
  };
}
