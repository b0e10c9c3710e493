import type { Place } from '../../components/composer-panel.tsx';
import { BADGE, CORNER, GAP, type Placement } from '../../components/placements.ts';
import type { Composer } from '../../lib/composers/composer.ts';
import { hidesPressable } from '../../lib/composers/hides-pressable.ts';
import { isTextField } from '../../lib/composers/text-field.ts';
import { readText, type TextMap } from '../../lib/composers/text-map.ts';
import { visiblePart } from '../../lib/composers/visible-part.ts';

/** An editor lower than this has no corner to spare, in CSS pixels. */
const ONE_LINE = 80;
/** What the badge takes of an editor's height, its distance from the edge included, in CSS pixels. */
const BADGE_ROOM = BADGE.height + CORNER;

/** Where a badge would stand: at a box's upper end, at its lower end, beyond its side, in its corner. */
const SPOTS = {
  above: ({ right, top }) => boxOf(right - BADGE.width, top - GAP - BADGE.height),
  foot: ({ right, bottom }) => boxOf(right - BADGE.width, bottom + GAP),
  aside: ({ right, bottom }) => boxOf(right + GAP, bottom - BADGE.height),
  corner: ({ right, bottom }) => boxOf(right - CORNER - BADGE.width, bottom - CORNER - BADGE.height),
} as const satisfies Partial<Record<Placement, (editor: DOMRect) => DOMRect>>;

/**
 * The badge's place: the lower corner of the part of the editor that is in sight; where its words reach into it, the
 * first spot around the editor at which the badge stands over nothing that is there to press; where there is none, the
 * window's corner.
 */
export function badgePlace({ editor }: Composer, read = () => readText(editor)): Place {
  const box = visiblePart(editor);
  const isHigh = box.height >= ONE_LINE;
  if (isHigh && footOfWords(editor, read) <= box.bottom - BADGE_ROOM) return atEditor('corner', editor);
  const spot = (['above', 'foot', 'aside'] as const).find((candidate) => isFree(editor, SPOTS[candidate](box)));
  if (spot) return atEditor(spot, editor);
  if (!isHigh) return atEditor('above', editor);
  return isFree(editor, SPOTS.corner(windowBox(editor))) ? inWindow(editor) : atEditor('corner', editor);
}

function atEditor(as: Placement, editor: HTMLElement): Place {
  return { as, anchor: { name: 'editor', contextElement: editor, box: () => visiblePart(editor) } };
}

function inWindow(editor: HTMLElement): Place {
  return { as: 'corner', anchor: { name: 'window', contextElement: editor, box: () => windowBox(editor) } };
}

function windowBox({ ownerDocument }: HTMLElement): DOMRect {
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  return new DOMRect(0, 0, clientWidth, clientHeight);
}

/** Where the last line ends, in CSS pixels of the viewport; a field has its words in its mirror. */
function footOfWords(editor: HTMLElement, read: () => TextMap): number {
  const words = editor.ownerDocument.createRange();
  if (isTextField(editor)) {
    const last = read().segments.at(-1);
    if (!last) return 0;
    words.setStart(last.node, 0);
    words.setEnd(last.node, last.from + last.end - last.start);
  } else {
    words.selectNodeContents(editor);
  }
  return words.getBoundingClientRect().bottom;
}

function isFree(editor: HTMLElement, spot: DOMRect): boolean {
  const { right, bottom } = windowBox(editor);
  const isInside = spot.left >= 0 && spot.top >= 0 && spot.right <= right && spot.bottom <= bottom;
  return isInside && !hidesPressable(editor.ownerDocument, spot);
}

function boxOf(left: number, top: number): DOMRect {
  return new DOMRect(left, top, BADGE.width, BADGE.height);
}
