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
  // The browser tells of a new selection in a later task: an editor that reckons from the one it knows (Draft, in
  // Chromium) would misplace its caret.
  document.dispatchEvent(new Event('selectionchange'));
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}
