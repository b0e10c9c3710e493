import type { Span } from './span.ts';

/** What is left of a pair when its contents are taken out. */
const EMPTY_PAIR = /(\(|\[|«|“|")[^\S\n]*$/;
const PAIR_END: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”', '"': '"' };

/**
 * Widens a span that is to be taken out so that no double space, no double comma, no space before a comma and no empty
 * brackets stay behind. A preposition goes with its noun before this: which words go with it is grammar, the checker's.
 */
export function closeSpaces(text: string, span: Span): Span {
  const [start, end] = aroundPair(text, span);
  const spaceBefore = start > 0 && /[^\S\n]/.test(text[start - 1] ?? '');
  const after = text.slice(end);
  const spaceAfter = /^[^\S\n]/.test(after);
  const opensSentence = /(^|\n|[.!?…]["»”)]?[^\S\n]+)$/.test(text.slice(0, start));
  if (opensSentence) return [start, end + (/^[,;]?[^\S\n]*/.exec(after)?.[0].length ?? 0)];
  if (/,[^\S\n]$/.test(text.slice(0, start)) && /^[,.;!?…]/.test(after)) return [start - 2, end];
  if (spaceBefore && (spaceAfter || /^([,.;!?)\n]|$)/.test(after))) return [start - 1, end];
  return [start, end];
}

/** Brackets or quotation marks around nothing but the passage go with it. */
function aroundPair(text: string, [start, end]: Span): Span {
  const [before, mark = ''] = EMPTY_PAIR.exec(text.slice(0, start)) ?? [''];
  const after = /^[^\S\n]*(.)/.exec(text.slice(end));
  return after && after[1] === PAIR_END[mark] ? [start - before.length, end + after[0].length] : [start, end];
}
