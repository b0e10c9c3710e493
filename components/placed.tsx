import { autoUpdate, computePosition } from '@floating-ui/dom';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { PLACEMENTS, type Placement } from './placements.ts';

/** What something is placed against: a box of the viewport, and the element whose moves it follows. */
export interface Anchor {
  /** Another name, another box: what is placed moves there. */
  readonly name: string;
  readonly contextElement: Element;
  /** CSS pixels; undefined while there is nothing to stand beside. */
  box(): DOMRect | undefined;
}

interface PlacedProps {
  readonly as: Placement;
  readonly anchor: Anchor;
  readonly children: ReactNode;
}

/** What stands by a passage moves with it at each keystroke; the rest stands by an element, which says when it moves. */
const FOLLOWS_TEXT: readonly Placement[] = ['below', 'byLine', 'under', 'beside'];

/** Keeps its content at its place in the viewport while the page scrolls, resizes and changes under it. */
export function Placed({ as, anchor, children }: PlacedProps) {
  const placed = useRef<HTMLDivElement>(null);
  // A new anchor comes with each keystroke: only another element or another box is worth starting anew.
  const newest = useRef(anchor);
  const placeAgain = useRef<() => Promise<void>>(undefined);
  newest.current = anchor;
  const { contextElement, name } = anchor;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another name means another box, and a new place
  useLayoutEffect(() => {
    const element = placed.current;
    if (!element) return;
    const reference = {
      contextElement,
      getBoundingClientRect: () => newest.current.box() ?? contextElement.getBoundingClientRect(),
    };
    const place = async () => {
      const { x, y } = await computePosition(reference, element, { strategy: 'fixed', ...PLACEMENTS[as] });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    placeAgain.current = place;
    return autoUpdate(reference, element, place);
  }, [as, contextElement, name]);
  useLayoutEffect(() => {
    if (FOLLOWS_TEXT.includes(as)) void placeAgain.current?.();
  });
  return (
    <div ref={placed} className="v-placed">
      {children}
    </div>
  );
}
