import { type ComputePositionConfig, flip, offset, shift, size } from '@floating-ui/dom';

export type Placement = keyof typeof PLACEMENTS;

/** Room that is kept free at the window's edges, in pixels. */
const EDGE = 8;
/** A smaller card could not show what it is for, in pixels. */
const LEAST = { width: 288, height: 260 };
/** By its own passage, a lower card that scrolls is better than one that hides what it is about; in pixels. */
const LEAST_BY_PASSAGE = 150;
/** The badge stands this far inside the composer's corner, in pixels. */
export const CORNER = 14;
/** The badge stands this far from an editor that it stands around, in pixels. */
export const GAP = 4;
/** A badge of two digits, in pixels. */
export const BADGE = { width: 88, height: 32 };
/** What the badge takes above an editor of one line, in pixels. */
const ABOVE_LINE = BADGE.height + GAP;

export const PLACEMENTS = {
  /** Under the passage, above it where there is no room below; never over it. */
  below: {
    placement: 'bottom-start',
    // Too near the window's side it slides along; turned to the passage's other end, it would cover what stands there.
    middleware: [
      offset(8),
      flip({ padding: EDGE, crossAxis: false, flipAlignment: false }),
      fitHeight(LEAST_BY_PASSAGE),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  },
  /** The same by an editor of one line, which has the badge just above it. */
  byLine: {
    placement: 'bottom-start',
    middleware: [
      offset(({ placement }) => (placement.startsWith('top') ? 8 + ABOVE_LINE : 8)),
      flip({ padding: EDGE, crossAxis: false, flipAlignment: false }),
      fitHeight(LEAST_BY_PASSAGE),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  },
  /** Under the whole composer, as low as the window leaves room. */
  under: {
    placement: 'bottom-start',
    middleware: [offset(8), fitHeight(), shift({ padding: EDGE, crossAxis: true })],
  },
  /** Beside the composer, level with the passage. */
  beside: {
    placement: 'right-start',
    middleware: [
      offset({ mainAxis: 16, crossAxis: -48 }),
      // There it covers no word: at the foot of the window it rises rather than hide what it says.
      fitHeight(Number.POSITIVE_INFINITY),
      fitWidth(),
      shift({ padding: EDGE, crossAxis: true }),
    ],
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
  above: { placement: 'top-end', middleware: [offset(GAP), shift({ padding: EDGE })] },
  /** Just under an editor's lower end. */
  foot: { placement: 'bottom-end', middleware: [offset(GAP), shift({ padding: EDGE })] },
  /** Beyond the side of an editor, at its foot. */
  aside: { placement: 'right-end', middleware: [offset(GAP), shift({ padding: EDGE })] },
} as const satisfies Record<string, Partial<ComputePositionConfig>>;

/** Whatever is taller than the room it has scrolls inside itself. */
function fitHeight(least = LEAST.height) {
  return size({
    padding: EDGE,
    apply: ({ availableHeight, elements }) => {
      const height = Math.max(availableHeight, Math.min(least, window.innerHeight - 2 * EDGE));
      elements.floating.style.setProperty('--v-room', `${height}px`);
    },
  });
}

/** Beside a composer, a narrow window leaves less than a card likes. */
function fitWidth() {
  return size({
    padding: EDGE,
    apply: ({ availableWidth, elements }) =>
      elements.floating.style.setProperty('--v-width', `${Math.max(availableWidth, LEAST.width)}px`),
  });
}
