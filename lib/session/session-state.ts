import type { Warning } from '../assess/warning.ts';
import type { Exception } from '../policy/concerns.ts';
import { asksAtPublish, type Severity } from '../policy/duty.ts';

/** One open composer, from the first character to the publication. */
export interface SessionState {
  readonly text: string;
  /** Where it would be published: the surface and, of a message, its conversation. */
  readonly place: string;
  /** Every warning of this text, loudest first; the dismissed ones too. */
  readonly warnings: readonly Warning[];
  /** Ids of warnings that the person called no problem, for as long as this draft is written. */
  readonly dismissed: ReadonlySet<string>;
  readonly card: OpenCard | undefined;
  /** What was just done at the person's word; said until they write on. */
  readonly note: Note | undefined;
  /** The person put the strip of the hours away; the badge keeps the reminder. */
  readonly hasNoStrip: boolean;
  /** Id of the warning that a request for approval is being prepared from. */
  readonly request: string | undefined;
  /** The question at Publish is open. */
  readonly asking: boolean;
  /** Ids of the warnings with which the person said they publish this very text in this place. */
  readonly accepted: ReadonlySet<string>;
  /** They said so, and their own next press is awaited. */
  readonly awaited: boolean;
  /** What was settled in an editor that is gone, for one that the site puts in its stead with the same text. */
  readonly legacy: Legacy | undefined;
}

/** What a person settled about one text. */
export type Legacy = Pick<SessionState, 'text' | 'place' | 'dismissed' | 'accepted' | 'awaited'>;

/** What was done: a repair of the text, a word about this moment, or an exception that was kept. */
export type Note = {
  /** The text that it leaves. */
  readonly text: string;
} & (
  | { readonly said: 'replaced' | 'removed' | 'stale' | 'duty' }
  | { readonly said: 'never'; readonly exception: Exception; readonly excerpt: string }
);

/** The card that is open. */
export interface OpenCard {
  /** Of its warning. */
  readonly id: string;
  /** The keyboard asked for it: it takes the focus. */
  readonly focus: boolean;
  /** Where in the text it was asked for; a fix is offered for the passage there. */
  readonly at?: number | undefined;
  /** The article could not be opened elsewhere: the card shows the whole clause. */
  readonly isWhole?: boolean;
}

export const EMPTY_SESSION: SessionState = {
  text: '',
  place: '',
  warnings: [],
  dismissed: new Set(),
  card: undefined,
  hasNoStrip: false,
  note: undefined,
  request: undefined,
  asking: false,
  accepted: new Set(),
  awaited: false,
  legacy: undefined,
};

/** What is still to be looked at. */
export function openWarnings(state: SessionState): readonly Warning[] {
  return state.warnings.filter(({ id }) => !state.dismissed.has(id));
}

/** What the question at Publish is about. */
export function askedWarnings(state: SessionState): readonly Warning[] {
  return openWarnings(state).filter(({ mode }) => asksAtPublish(mode));
}

/** May the text go out now, without a question? What came up after the person accepted the rest is a new question. */
export function mayPublish(state: SessionState): boolean {
  return askedWarnings(state).every(({ id, mode }) => mode !== 'block' && state.accepted.has(id));
}

/** The loudest of the open warnings; they are sorted. */
export function loudest(state: SessionState): Severity | undefined {
  return openWarnings(state)[0]?.severity;
}

/** The warning that a request for approval is being prepared from. */
export function requestWarning(state: SessionState): Warning | undefined {
  return openWarnings(state).find(({ id }) => id === state.request);
}

/** The warning whose card is open. */
export function cardWarning(state: SessionState): Warning | undefined {
  return openWarnings(state).find(({ id }) => id === state.card?.id);
}
