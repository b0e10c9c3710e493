import type { Warning } from '../../lib/assess/warning.ts';
import { afterPaint } from '../../lib/composers/after-paint.ts';
import type { Composer } from '../../lib/composers/composer.ts';
import { isPointOn } from '../../lib/composers/hit-test.ts';
import { rangeOf, readText } from '../../lib/composers/text-map.ts';
import { watchRemoval } from '../../lib/composers/watch-removal.ts';
import { watchText } from '../../lib/composers/watch-text.ts';
import { createSession, type Session } from '../../lib/session/session.ts';
import { openWarnings, type SessionState } from '../../lib/session/session-state.ts';

/** A composer of the page and the session that follows it. */
export interface OpenComposer {
  readonly composer: Composer;
  readonly session: Session;
}

export interface OpenComposerParts {
  readonly check: (text: string) => readonly Warning[];
  /** Draws a new state: underlines, badge, card. */
  readonly draw: (open: OpenComposer) => void;
  /** Underlines again: the editor rebuilt its nodes under the same text. */
  readonly repaint: (open: OpenComposer) => void;
  readonly onClosed: (open: OpenComposer) => void;
}

/** Follows one composer until it leaves the page or the signal aborts. */
export function followComposer(composer: Composer, parent: AbortSignal, parts: OpenComposerParts): OpenComposer {
  const closing = new AbortController();
  const signal = AbortSignal.any([parent, closing.signal]);
  const session = createSession({
    readText: () => readText(composer.editor).text,
    check: parts.check,
    onState: () => parts.draw(open),
  });
  const open: OpenComposer = { composer, session };
  const reread = afterPaint(window, signal, () => {
    if (!session.reread()) parts.repaint(open);
  });
  watchText(composer.editor, signal, reread);
  watchRemoval(composer.editor, signal, () => {
    closing.abort();
    parts.onClosed(open);
  });
  const onClick = (event: MouseEvent) => {
    const id = warningAtPoint(composer, session.state(), event);
    // A click elsewhere in the text puts the card away: it never stands between a person and what they write.
    session.dispatch(id ? { type: 'card-opened', id, focus: false } : { type: 'card-closed' });
  };
  composer.editor.addEventListener('click', onClick, { signal, passive: true });
  return open;
}

function warningAtPoint({ editor }: Composer, state: SessionState, { clientX, clientY }: MouseEvent) {
  const map = readText(editor);
  const isUnder = ({ finding }: Warning) =>
    finding?.spans.some((span) => {
      const range = rangeOf(map, span);
      return range ? isPointOn(range, clientX, clientY) : false;
    });
  return openWarnings(state).find(isUnder)?.id;
}
