import { autoUpdate, type ComputePositionConfig, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

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

export type Placement = keyof typeof PLACEMENTS;

/** Room that is kept free at the window's edges, in pixels. */
const EDGE = 8;
/** A card lower than this could not show its actions, in pixels. */
const LEAST_HEIGHT = 260;
/** The badge stands this far inside the composer's corner, in pixels. */
const CORNER = 14;

const PLACEMENTS = {
  /** Under the passage, above it where there is no room below; never over it. */
  below: {
    placement: 'bottom-start',
    middleware: [offset(8), flip({ padding: EDGE }), shift({ padding: EDGE }), fitHeight()],
  },
  /** Under the whole composer, as low as the window leaves room. */
  under: { placement: 'bottom-start', middleware: [offset(8), shift({ padding: EDGE }), fitHeight()] },
  /** Beside the composer, level with the passage. */
  beside: {
    placement: 'right-start',
    middleware: [offset({ mainAxis: 16, crossAxis: -48 }), shift({ padding: EDGE }), fitHeight(), fitWidth()],
  },
  /** In the lower corner of an editor. */
  corner: {
    placement: 'bottom-end',
    middleware: [
      offset(({ rects }) => ({ mainAxis: -rects.floating.height - CORNER, crossAxis: -CORNER })),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  },
  /** Just above an editor of one line, which has no corner to spare. */
  above: { placement: 'top-end', middleware: [offset(4), shift({ padding: EDGE })] },
} as const satisfies Record<string, Partial<ComputePositionConfig>>;

/** Keeps its content at its place in the viewport while the page scrolls, resizes and changes under it. */
export function Placed({ as, anchor, children }: PlacedProps) {
  const placed = useRef<HTMLDivElement>(null);
  // A new anchor comes with each keystroke: only another element or another box is worth starting anew.
  const newest = useRef(anchor);
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
    return autoUpdate(reference, element, async () => {
      const { x, y } = await computePosition(reference, element, { strategy: 'fixed', ...PLACEMENTS[as] });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    });
  }, [as, contextElement, name]);
  return (
    <div ref={placed} className="v-placed">
      {children}
    </div>
  );
}

/** Whatever is taller than the room it has scrolls inside itself. */
function fitHeight() {
  return size({
    padding: EDGE,
    apply: ({ availableHeight, elements }) => {
      elements.floating.style.setProperty('--v-room', `${Math.max(availableHeight, LEAST_HEIGHT)}px`);
    },
  });
}

/** Beside a composer, a narrow window leaves less than a card likes. */
function fitWidth() {
  return size({
    padding: EDGE,
    apply: ({ availableWidth, elements }) => elements.floating.style.setProperty('--v-width', `${availableWidth}px`),
  });
}
