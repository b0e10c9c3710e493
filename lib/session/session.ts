import type { Warning } from '../assess/warning.ts';
import { reduceSession } from './reduce-session.ts';
import type { SessionEvent } from './session-event.ts';
import { EMPTY_SESSION, type Legacy, mayPublish, type SessionState } from './session-state.ts';

/** What a session is handed: how to read the text now, and what it is warned of. */
export interface SessionParts {
  /** Given what was read before, for a text that cannot be read any more. */
  readText(before: string): string;
  /** Where it would be published now: the surface and, of a message, its conversation. */
  place(): string;
  check(text: string, place: string): readonly Warning[];
  /** Told of each new state, the first one included. */
  onState(state: SessionState): void;
  /** The text goes out now. */
  onLetThrough?(): void;
  /** What was settled in an editor that this one stands in for. */
  readonly legacy?: Legacy | undefined;
}

/** One open composer at work. */
export interface Session {
  state(): SessionState;
  dispatch(event: SessionEvent): void;
  /** Reads the newest text and checks it; false when it is the one that was checked last. */
  reread(): boolean;
  /** Checks again, even the same text: the settings or the hour have changed. */
  recheck(): void;
  /** Reads and checks at once, then says whether the text may go out; opens the question when it may not. */
  attemptPublish(): boolean;
}

export function createSession({ readText, place, check, onState, onLetThrough, legacy }: SessionParts): Session {
  let state: SessionState = { ...EMPTY_SESSION, legacy };
  const dispatch = (event: SessionEvent): void => {
    const next = reduceSession(state, event);
    if (next === state) return;
    state = next;
    onState(state);
  };
  const take = (text: string, here: string): void =>
    dispatch({ type: 'text-read', text, place: here, warnings: check(text, here) });
  const recheck = (): void => take(readText(state.text), place());
  return {
    state: () => state,
    dispatch,
    recheck,
    reread() {
      const [text, here] = [readText(state.text), place()];
      if (text === state.text && here === state.place) return false;
      take(text, here);
      return true;
    },
    attemptPublish() {
      recheck();
      const passes = mayPublish(state);
      dispatch({ type: passes ? 'publication-let-through' : 'publication-held' });
      if (passes) onLetThrough?.();
      return passes;
    },
  };
}
