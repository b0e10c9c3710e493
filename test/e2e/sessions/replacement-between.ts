import type { Span } from '../../../lib/composers/span.ts';

/** A stretch of a text and the words that took its place. */
export interface Replacement {
  readonly span: Span;
  readonly expected: string;
  readonly words: string;
}

/**
 * What was replaced between two texts, with the caret (its text before it, line breaks left out) behind the new words;
 * undefined when the texts are the same. The caret decides where the difference alone is in doubt, as between two spaces.
 */
export function replacementBetween(before: string, after: string, beforeCaret: string): Replacement | undefined {
  if (before === after) return undefined;
  for (let caret = 0; caret <= after.length; caret += 1) {
    if (withoutBreaks(after.slice(0, caret)) !== withoutBreaks(beforeCaret)) continue;
    const end = before.length - (after.length - caret);
    if (end < 0 || before.slice(end) !== after.slice(caret)) continue;
    const start = sharedStart(before.slice(0, end), after.slice(0, caret));
    return { span: [start, end], expected: before.slice(start, end), words: after.slice(start, caret) };
  }
  throw new Error(`“${after}” is not “${before}” with one replacement before the caret`);
}

function withoutBreaks(text: string): string {
  return text.replaceAll('\n', '');
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
