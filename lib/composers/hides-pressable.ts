import { closestAcross } from './dom-path.ts';
import { PANEL_TAG } from './panel-host.ts';

const PRESSABLE =
  'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [role="menuitem"], [role="checkbox"], [contenteditable="true"]';

/** Would something of Vigie's in this box (CSS pixels of the viewport) stand over what is there to press or to write in? */
export function hidesPressable(page: Document, { left, right, top, bottom }: DOMRect): boolean {
  const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => [x, y] as const));
  return [...corners, [(left + right) / 2, (top + bottom) / 2] as const].some(([x, y]) => {
    const topmost = elementAt(page, x, y);
    return topmost !== undefined && closestAcross(topmost, PRESSABLE) !== undefined;
  });
}

/** The page's own element at a point, inside open shadow trees too. */
function elementAt(tree: Document | ShadowRoot, x: number, y: number): Element | undefined {
  const first = tree.elementFromPoint(x, y);
  const isOwn = first?.localName === PANEL_TAG;
  const found = isOwn ? tree.elementsFromPoint(x, y).find(({ localName }) => localName !== PANEL_TAG) : first;
  const inner = found?.shadowRoot;
  return (inner && inner !== tree && elementAt(inner, x, y)) || found || undefined;
}
