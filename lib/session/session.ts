import type { Warning } from '../assess/warning.ts';
import { reduceSession } from './reduce-session.ts';
import type { SessionEvent } from './session-event.ts';
import { EMPTY_SESSION, mayPublish, type SessionState } from './session-state.ts';

/** What a session is handed: how to read the text now, and what it is warned of. */
export interface SessionParts {
  readText(): string;
  check(text: string): readonly Warning[];
  /** Told of each new state, the first one included. */
  onState(state: SessionState): void;
  /** The text goes out now. */
  onLetThrough?(): void;
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

export function createSession({ readText, check, onState, onLetThrough }: SessionParts): Session {
  let state = EMPTY_SESSION;
  const dispatch = (event: SessionEvent): void => {
    const next = reduceSession(state, event);
    if (next === state) return;
    state = next;
    onState(state);
  };
  const take = (text: string): void => dispatch({ type: 'text-read', text, warnings: check(text) });
  const recheck = (): void => take(readText());
  const reread = (): boolean => {
    const text = readText();
    if (text === state.text) return false;
    take(text);
    return true;
  };
  return {
    state: () => state,
    dispatch,
    reread,
    recheck,
    attemptPublish() {
      recheck();
      const passes = mayPublish(state);
      dispatch({ type: passes ? 'publication-let-through' : 'publication-held' });
      if (passes) onLetThrough?.();
      return passes;
    },
  };
}
