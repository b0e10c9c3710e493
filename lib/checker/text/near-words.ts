import type { Span } from '../types.ts';

/** How far a word of context may stand from what it speaks of, in code units. */
const REACH = 40;

/** Whether a word of context stands near a stretch of a folded text. */
export function hasContext(folded: string, [start, end]: Span, context: RegExp): boolean {
  return context.test(folded.slice(Math.max(0, start - REACH), end + REACH));
}

/** Whether a word of context stands just before a stretch. */
export function hasContextBefore(folded: string, [start]: Span, context: RegExp): boolean {
  return context.test(folded.slice(Math.max(0, start - REACH), start));
}
