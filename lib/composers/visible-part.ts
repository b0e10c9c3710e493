import { parentAcross } from './dom-path.ts';

/** The part of an element that none of its scrolling or clipping ancestors hides, in CSS pixels of the viewport. */
export function visiblePart(element: Element): DOMRect {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  let part = intersect(element.getBoundingClientRect(), new DOMRect(0, 0, clientWidth, clientHeight));
  let current: Element | undefined = element;
  while (current && !isOnItsOwn(current)) {
    current = parentAcross(current);
    // What body and html clip, the window does.
    if (!current || current === current.ownerDocument.body) break;
    if (clips(current)) part = intersect(part, current.getBoundingClientRect());
  }
  return part;
}

/** Placed from the window: no ancestor clips it. */
function isOnItsOwn(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed' || element.matches(':modal, :popover-open');
}

function clips(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return `${overflowX} ${overflowY}` !== 'visible visible';
}

function intersect(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.max(0, Math.min(one.right, other.right) - left);
  const height = Math.max(0, Math.min(one.bottom, other.bottom) - top);
  return new DOMRect(left, top, width, height);
}
