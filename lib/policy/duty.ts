import type { Case, Concern } from './concerns.ts';
import type { Capacity, Role } from './people.ts';

/** How loud a warning is. */
export const SEVERITIES = ['serious', 'caution', 'reminder'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a warning does, from nothing to holding the post back; ordered by strength. */
export const MODES = ['off', 'hint', 'confirm', 'justify', 'block'] as const;
export type Mode = (typeof MODES)[number];

/** The modes that ask something of the person at Publish. */
export type AskingMode = Exclude<Mode, 'off' | 'hint'>;

export function asksAtPublish(mode: Mode): mode is AskingMode {
  return mode !== 'off' && mode !== 'hint';
}

/** The way out that a clause itself leaves. `work-tool`: the network is a tool of the job. */
export const EXITS = ['none', 'consent', 'written', 'authorization', 'work-tool'] as const;
export type Exit = (typeof EXITS)[number];

/** `cisss-cote-nord/6/jugement/1`: establishment, article, then the passage inside it. */
export type ClauseId = `${string}/${string}`;

/** In the marks that ids are made of, and nothing that an address could misread. */
const CLAUSE_ID = /^[a-z][a-z0-9-]*(?:\/[a-z0-9.-]+)+$/;

/** The longest id that is taken, in characters. */
const CLAUSE_ID_CAP = 120;

export function isClauseId(value: unknown): value is ClauseId {
  return typeof value === 'string' && value.length <= CLAUSE_ID_CAP && CLAUSE_ID.test(value);
}

/** One row of what a policy asks: when all of the left part holds, these clauses speak. */
export interface Duty<Id extends ClauseId = ClauseId> {
  readonly concern: Concern;
  /** Absent: every case of the concern that no other row names. */
  readonly cases?: readonly Case[];
  readonly roles: readonly Role[];
  readonly capacity: Capacity;
  /** In the order in which they are quoted. */
  readonly clauses: readonly Id[];
  readonly exit: Exit;
  /** The policy speaks of it and asks for no warning (an authorised user who speaks for the establishment). */
  readonly silent?: true;
}

/** A duty with how loud it is on this surface: what `assess` needs to make a warning. */
export interface Ruling {
  readonly clauses: readonly ClauseId[];
  readonly exit: Exit;
  readonly severity: Severity;
  readonly mode: Mode;
  /** No configuration passes it. */
  readonly ceiling: Mode;
}
