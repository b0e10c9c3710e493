import type { Span } from './types.ts';

/** Whether the first stretch lies wholly inside the second. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** Whether two stretches share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** How many code units lie between two stretches; 0 when they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

/** The same stretches in text order, without those that overlap one before them. */
export function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
  }
  return kept;
}

/** Stretches gathered one by one. */
export interface Cover {
  add(span: Span): void;
  /** Whether a stretch shares a code unit with one of those gathered. */
  touches(span: Span): boolean;
}

/** By code unit: to compare each stretch of a long draft with all the others would take the square of their number. */
export function createCover(): Cover {
  const units = new Set<number>();
  return {
    add([start, end]) {
      for (let unit = start; unit < end; unit += 1) units.add(unit);
    },
    touches([start, end]) {
      for (let unit = start; unit < end; unit += 1) if (units.has(unit)) return true;
      return false;
    },
  };
}

/** Leaves out whatever shares text with something before it, whether that was left out or not. */
export function withoutLater<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  const before = createCover();
  return items.filter(({ span }) => {
    const isFirst = !before.touches(span);
    before.add(span);
    return isFirst;
  });
}
