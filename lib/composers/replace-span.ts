import { selectSpan } from './caret.ts';
import type { Composer } from './composer.ts';
import type { Span } from './span.ts';
import { readText } from './text-map.ts';

/**
 * Replaces a stretch of the draft as if the person had typed it, the one way that leaves Lexical, Quill and
 * ProseMirror whole and gives their own undo. An empty text takes the passage out.
 * Returns false, and touches nothing, when the draft no longer holds the expected words there.
 */
export function replaceSpan(composer: Composer, span: Span, expected: string, text: string): boolean {
  const isStillThere = () => readText(composer.editor).text.slice(...span) === expected;
  if (!isStillThere()) return false;
  composer.editor.focus({ preventScroll: true });
  if (!isStillThere() || !selectSpan(composer, span)) return false;
  const document = composer.editor.ownerDocument;
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

/** Widens a span that is to be taken out so that no double space, no double comma and no space before a comma stays behind. */
export function closeSpaces(text: string, [start, end]: Span): Span {
  const spaceBefore = start > 0 && /[^\S\n]/.test(text[start - 1] ?? '');
  const after = text.slice(end);
  const spaceAfter = /^[^\S\n]/.test(after);
  const opensSentence = /(^|\n|[.!?…]["»”)]?[^\S\n]+)$/.test(text.slice(0, start));
  if (opensSentence) return [start, end + (/^[,;]?[^\S\n]*/.exec(after)?.[0].length ?? 0)];
  if (/,[^\S\n]$/.test(text.slice(0, start)) && /^[,.]/.test(after)) return [start - 2, end];
  if (spaceBefore && (spaceAfter || /^([,.;!?)\n]|$)/.test(after))) return [start - 1, end];
  return [start, end];
}
