import type { Warning } from '../assess/warning.ts';
import { asksAtPublish, type Severity } from '../policy/duty.ts';

/** One open composer, from the first character to the publication. */
export interface SessionState {
  readonly text: string;
  /** Every warning of this text, loudest first; the dismissed ones too. */
  readonly warnings: readonly Warning[];
  /** Ids of warnings that the person called no problem, for as long as this composer is open. */
  readonly dismissed: ReadonlySet<string>;
  readonly card: OpenCard | undefined;
  /** The question at Publish is open. */
  readonly asking: boolean;
  /** The text that the person said they publish all the same; good for one publication of just that text. */
  readonly accepted: string | undefined;
}

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
  warnings: [],
  dismissed: new Set(),
  card: undefined,
  asking: false,
  accepted: undefined,
};

/** What is still to be looked at. */
export function openWarnings(state: SessionState): readonly Warning[] {
  return state.warnings.filter(({ id }) => !state.dismissed.has(id));
}

/** What the question at Publish is about. */
export function askedWarnings(state: SessionState): readonly Warning[] {
  return openWarnings(state).filter(({ mode }) => asksAtPublish(mode));
}

/** May the text go out now, without a question? */
export function mayPublish(state: SessionState): boolean {
  return state.accepted === state.text || askedWarnings(state).length === 0;
}

/** The loudest of the open warnings; they are sorted. */
export function loudest(state: SessionState): Severity | undefined {
  return openWarnings(state)[0]?.severity;
}

/** The warning whose card is open. */
export function cardWarning(state: SessionState): Warning | undefined {
  return openWarnings(state).find(({ id }) => id === state.card?.id);
}
