import type { Place } from '../../components/composer-panel.tsx';
import type { Composer } from '../../lib/composers/composer.ts';
import { rangeOf } from '../../lib/composers/text-map.ts';
import { cardWarning } from '../../lib/session/session-state.ts';
import type { OpenComposer } from './open-composer.ts';

/** A card of the least width with its margins, in CSS pixels; where less is free beside the composer, it goes under the line. */
const ROOM_BESIDE = 288 + 16 + 8;
/** Where less than this is free under the composer, in CSS pixels, the card goes under the line and over what follows. */
const ROOM_UNDER = 280;
/** An editor lower than this has no corner to spare, in CSS pixels. */
const ONE_LINE = 90;

/** The badge's place: the corner of the part of the editor that is in sight. */
export function badgePlace({ editor, container }: Composer): Place {
  const as = editor.getBoundingClientRect().height < ONE_LINE ? 'above' : 'corner';
  return { as, anchor: { name: 'editor', contextElement: editor, box: () => inSight(editor, container) } };
}

/** The card's place: level with its passage beside the composer, else under the composer, else under the passage. */
export function cardPlace(open: OpenComposer): Place {
  const { editor, container } = open.composer;
  const name = open.session.state().card?.id ?? '';
  const frame = () => container.getBoundingClientRect();
  const passage = () => passageBox(open) ?? inSight(editor, container);
  const { right, bottom } = frame();
  if (window.innerWidth - right >= ROOM_BESIDE) {
    const level = () => new DOMRect(frame().right, passage().top, 0, passage().height);
    return { as: 'beside', anchor: { name, contextElement: editor, box: level } };
  }
  if (window.innerHeight - bottom >= ROOM_UNDER) {
    const foot = () => new DOMRect(passage().left, frame().bottom, 0, 0);
    return { as: 'under', anchor: { name, contextElement: editor, box: foot } };
  }
  return { as: 'below', anchor: { name, contextElement: editor, box: passage } };
}

/** Just above what the person pressed, so that they see what to press again. */
export function pressedPlace(pressed: HTMLElement): Place {
  return {
    as: 'above',
    anchor: { name: 'pressed', contextElement: pressed, box: () => pressed.getBoundingClientRect() },
  };
}

function passageBox({ session, read }: OpenComposer): DOMRect | undefined {
  const span = cardWarning(session.state())?.finding?.spans[0];
  const range = span && rangeOf(read(), span);
  return range?.getBoundingClientRect();
}

/** The part of the editor inside its container and the window. */
function inSight(editor: HTMLElement, container: Element): DOMRect {
  const box = editor.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const top = Math.max(box.top, frame.top, 0);
  const bottom = Math.min(box.bottom, frame.bottom, window.innerHeight);
  return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
}
