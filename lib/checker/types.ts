import type { Case, Concern, Exception } from '../policy/concerns.ts';

/** Half-open stretch of the draft's text; offsets are UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The text in one composer now. */
export interface Draft {
  readonly text: string;
  /** `facebook.post`…; a rule may ask whether it stands in a message. */
  readonly surface: string;
}

/** What a warning lists as having been noticed; each has a label in the catalogues (`fact.*`). */
export const FACT_KINDS = [
  'name',
  'room',
  'age',
  'place',
  'unit',
  'time',
  'condition',
  'event',
  'job',
  'kinship',
  'origin',
  'appearance',
  'routine',
  'belonging',
  'number',
  'contact',
  'care',
  'organization',
  'voice',
  'announcement',
  'document',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface Fact {
  readonly kind: FactKind;
  readonly span: Span;
}

/** What the text itself says in its defence; `assess` weighs it against the clause's exit. */
export const CLAIM_KINDS = ['consent', 'written-consent', 'source-cited', 'already-public'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface Claim {
  readonly kind: ClaimKind;
  readonly span: Span;
}

/** A repair of one passage. `text` is a key of the catalogues, or `remove` to take the passage out and close the spaces. */
export interface Fix {
  readonly id: string;
  readonly span: Span;
  readonly text: 'remove' | `card.${string}.fix.${string}.text`;
}

/** A rule's verdict on a draft: data, never prose. */
export interface Finding {
  readonly rule: string;
  readonly concern: Concern;
  readonly case: Case;
  /** In text order, not overlapping; what is underlined. */
  readonly spans: readonly Span[];
  /** 0 to 1. */
  readonly score: number;
  readonly facts: readonly Fact[];
  /** Of facts that add up to a person, the one that narrows most: taking it out helps most. */
  readonly rarest?: Fact;
  readonly claims: readonly Claim[];
  readonly fixes: readonly Fix[];
  /** What an exception of its first passage would keep; absent where that might tell who somebody is. */
  readonly word?: string;
}

export interface CheckOptions {
  /** Names of the establishment, its sites and accounts, from its pack; lower weight than the built-in list of facilities. */
  readonly organizationNames?: readonly string[];
  /** First names or names that the person calls their own people. */
  readonly ownPeople?: readonly string[];
  /** Words that the person wants flagged no more. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** Findings below it are dropped; 0.5 when absent. */
  readonly threshold?: number;
  /** Told once of each rule or recognizer that threw; the check goes on without it. */
  readonly onFault?: (id: string, error: unknown) => void;
}
