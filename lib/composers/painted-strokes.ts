import type { Ink, Stroke } from './paint-spans.ts';
import { isSameStretch, liveRangeOf } from './stretch.ts';

/** A stroke on the page. Its range follows the characters until it is painted anew. */
export interface PaintedStroke {
  readonly ink: Ink;
  readonly range: Range;
}

/** What is to be painted, on the ranges that stand there already wherever they still hold the right characters. */
export function keepRanges(painted: readonly PaintedStroke[], strokes: readonly Stroke[]): readonly PaintedStroke[] {
  return strokes.map(({ ink, stretch }) => {
    const kept = painted.find((old) => old.ink === ink && isSameStretch(old.range, stretch));
    return kept ?? { ink, range: liveRangeOf(stretch) };
  });
}

/** Painting again what stands there costs the page a frame at each keystroke. */
export function paintWhatChanged(names: Readonly<Record<Ink, string>>, strokes: readonly PaintedStroke[]): void {
  for (const ink of INKS) {
    const now = strokes.filter((stroke) => stroke.ink === ink);
    if (!isPainted(names[ink], now)) setHighlight(names[ink], now);
  }
}

const INKS: readonly Ink[] = ['serious', 'caution', 'active'];

/** Are these the ranges that are painted now? The page may have taken ours away, or put others in their place. */
function isPainted(name: string, strokes: readonly PaintedStroke[]): boolean {
  const painted = CSS.highlights.get(name);
  return (painted?.size ?? 0) === strokes.length && strokes.every(({ range }) => painted?.has(range));
}

function setHighlight(name: string, strokes: readonly PaintedStroke[]): void {
  if (strokes.length > 0) CSS.highlights.set(name, new Highlight(...strokes.map(({ range }) => range)));
  else CSS.highlights.delete(name);
}
