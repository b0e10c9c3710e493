import type { Place } from '../../components/composer-panel.tsx';
import { rangeOf } from '../../lib/composers/text-map.ts';
import { visiblePart } from '../../lib/composers/visible-part.ts';
import { cardWarning } from '../../lib/session/session-state.ts';
import { badgePlace } from './badge-place.ts';
import type { OpenComposer } from './open-composer.ts';

/** A card of the least width with its margins, in CSS pixels; where less is free beside the composer, it goes under the line. */
const ROOM_BESIDE = 288 + 16 + 8;
/** What stands beside the composer: its least width, how far off, and how far above its anchor, in CSS pixels. */
export const BESIDE = { width: 288, gap: 16, rise: 48 };
/** Where less than this is free under the composer, in CSS pixels, the card goes under the line and over what follows. */
const ROOM_UNDER = 280;

/** The card's place: level with its passage beside the composer, else under it, else beside the editor alone, else by the passage. */
export function cardPlace(open: OpenComposer): Place {
  const { editor, container } = open.composer;
  const name = open.session.state().card?.id ?? '';
  const frame = () => container.getBoundingClientRect();
  const passage = () => passageBox(open) ?? visiblePart(editor);
  const beside = (element: Element): Place => {
    const level = () => new DOMRect(element.getBoundingClientRect().right, passage().top, 0, passage().height);
    return { as: 'beside', anchor: { name, contextElement: editor, box: level } };
  };
  if (hasRoomBeside(container)) return beside(container);
  if (window.innerHeight - frame().bottom >= ROOM_UNDER) {
    const foot = () => new DOMRect(passage().left, frame().bottom, 0, 0);
    return { as: 'under', anchor: { name, contextElement: editor, box: foot } };
  }
  if (hasRoomBeside(editor) && !hasButtonBeside(open)) return beside(editor);
  const as = badgePlace(open.composer, open.read).as === 'above' ? 'byLine' : 'below';
  return { as, anchor: { name, contextElement: editor, box: passage } };
}

/** Whether a card of the least width fits between this and the window's edge. */
export function hasRoomBeside(element: Element): boolean {
  return window.innerWidth - element.getBoundingClientRect().right >= ROOM_BESIDE;
}

/** In a composer as wide as the window, what publishes may stand where the card would; not knowing counts as yes. */
function hasButtonBeside({ composer, findSubmit }: OpenComposer): boolean {
  const submit = findSubmit()?.getBoundingClientRect();
  return submit === undefined || submit.right > composer.editor.getBoundingClientRect().right;
}

function passageBox({ session, read }: OpenComposer): DOMRect | undefined {
  const span = cardWarning(session.state())?.finding?.spans[0];
  const range = span && rangeOf(read(), span);
  return range?.getBoundingClientRect();
}
