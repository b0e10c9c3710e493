import type { Ink, Stroke } from './paint-spans.ts';
import type { Span } from './span.ts';
import { stretchOf, type TextMap } from './text-map.ts';

/** A stretch of the draft and how it is to be underlined. */
export interface Mark {
  readonly ink: Ink;
  readonly span: Span;
}

/** Marks as stretches of the page; those that the editor no longer holds are left out. */
export function strokesOf(map: TextMap, marks: readonly Mark[]): Stroke[] {
  return marks.flatMap(({ ink, span }) => {
    const stretch = stretchOf(map, span);
    return stretch ? [{ ink, stretch }] : [];
  });
}
