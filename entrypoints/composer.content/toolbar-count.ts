import { showCount } from '../../lib/messages/send.ts';
import { loudest, openWarnings, type SessionState } from '../../lib/session/session-state.ts';

/** Keeps the toolbar button's number in step with the composer that the person is in; a number and a level, nothing else. */
export class ToolbarCount {
  #shown = '0';

  show(state: SessionState | undefined): void {
    const count = state ? openWarnings(state).length : 0;
    const severity = (state && loudest(state)) ?? null;
    const shown = count === 0 ? '0' : `${count} ${severity}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    void showCount({ count, severity });
  }
}
