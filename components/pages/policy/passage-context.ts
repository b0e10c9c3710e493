import type { Words } from '../../../lib/i18n/pages.ts';
import type { ClauseId } from '../../../lib/policy/duty.ts';
import type { FoundTerm } from '../../../lib/policy/find-terms.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import type { Reason } from '../../../lib/policy/policy-address.ts';
import type { Ranges } from '../marked-text.tsx';
import type { PolicyActs } from './policy-acts.ts';

/** The passage that the address names, and what brought the person to it. */
export interface Target {
  readonly anchor: string;
  readonly reason: Reason;
}

/** What every passage of the text needs. */
export interface PassageContext {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly target: Target | undefined;
  /** What is searched; empty when nothing is. */
  readonly query: string;
  /** Where the searched words stand in each passage. */
  readonly ranges: ReadonlyMap<ClauseId, Ranges>;
  /** The found passage that the person stepped to. */
  readonly current: ClauseId | undefined;
  /** Where defined words stand in each passage. */
  readonly terms: ReadonlyMap<ClauseId, readonly FoundTerm[]>;
  readonly acts: PolicyActs;
  /** Says something in the page's one live region. */
  readonly onSay: (words: string) => void;
  /** Prints one article, by its number. */
  readonly onPrintArticle: (number: string) => void;
}
