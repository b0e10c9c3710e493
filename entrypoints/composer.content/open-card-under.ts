import { hasSelection } from '../../lib/composers/caret.ts';
import { isPointOn } from '../../lib/composers/hit-test.ts';
import { rangeOf, type TextMap } from '../../lib/composers/text-map.ts';
import { openWarnings, type SessionState } from '../../lib/session/session-state.ts';
import type { OpenComposer } from './open-composer.ts';

/** A click elsewhere in the text puts the card away: it never stands between a person and what they write. */
export function openCardUnder(event: MouseEvent, { composer, session, read }: OpenComposer): void {
  // The end of a selection that was dragged is a click too.
  if (!event.isTrusted || hasSelection(composer.editor)) return;
  const found = findUnder(event, read(), session.state());
  session.dispatch(found ? { type: 'card-opened', ...found, focus: false } : { type: 'card-closed' });
}

/** The warning under a point of the viewport, and where its passage begins in the text. */
function findUnder({ clientX, clientY }: MouseEvent, map: TextMap, state: SessionState) {
  for (const { id, finding } of openWarnings(state)) {
    const span = finding?.spans.find((candidate) => {
      const range = rangeOf(map, candidate);
      return range && isPointOn(range, clientX, clientY);
    });
    if (span) return { id, at: span[0] };
  }
  return undefined;
}
