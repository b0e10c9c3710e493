import type { Place } from '../../components/composer-panel.tsx';
import type { Composer } from '../../lib/composers/composer.ts';
import { isTextField } from '../../lib/composers/text-field.ts';

/** An editor lower than this has no corner to spare, in CSS pixels. */
const ONE_LINE = 80;
/** What the badge takes of an editor's height, its distance from the edge included, in CSS pixels. */
const BADGE_ROOM = 46;

/** The badge's place: the corner of the part of the editor that is in sight, above it where it has none to spare. */
export function badgePlace(composer: Composer): Place {
  const { editor, container } = composer;
  const as = hasCorner(composer) ? 'corner' : 'above';
  return { as, anchor: { name: 'editor', contextElement: editor, box: () => inSight(editor, container) } };
}

/** An answer or a message is often written in an editor that grows line by line: its words reach into every corner. */
function hasCorner({ editor, verb }: Composer): boolean {
  const { height } = editor.getBoundingClientRect();
  if (height < ONE_LINE) return false;
  return verb === 'post' || isTextField(editor) || height - heightOfWords(editor) >= BADGE_ROOM;
}

function heightOfWords(editor: HTMLElement): number {
  const words = editor.ownerDocument.createRange();
  words.selectNodeContents(editor);
  return words.getBoundingClientRect().height;
}

/** Just above what the person pressed, so that they see what to press again. */
export function pressedPlace(pressed: HTMLElement): Place {
  return {
    as: 'above',
    anchor: { name: 'pressed', contextElement: pressed, box: () => pressed.getBoundingClientRect() },
  };
}

/** The part of the editor inside its container and the window. */
export function inSight(editor: HTMLElement, container: Element): DOMRect {
  const box = editor.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const top = Math.max(box.top, frame.top, 0);
  const bottom = Math.min(box.bottom, frame.bottom, window.innerHeight);
  return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
}
