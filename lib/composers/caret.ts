import type { Composer } from './composer.ts';
import { isAround, treeOf } from './dom-path.ts';
import { editableRange } from './editable-range.ts';
import type { Span } from './span.ts';
import { isTextField, type TextField } from './text-field.ts';
import { offsetOf, pointOf, rangeOf, readText, type TextMap } from './text-map.ts';

/** The caret (start and end are one) or the selection of a draft, by offsets. */
export interface Caret {
  readonly span: Span;
  /** Selected from its end to its start: the next Shift+arrow moves the start. */
  readonly isBackward: boolean;
}

/** Where the caret or the selection stands in the draft; undefined when it is elsewhere. */
export function readCaret(composer: Composer, map: TextMap = readText(composer.editor)): Caret | undefined {
  if (isTextField(composer.editor)) return fieldCaret(composer.editor);
  const selection = selectionIn(composer);
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode || !composer.editor.contains(anchorNode)) return undefined;
  const anchor = offsetOf(map, anchorNode, anchorOffset ?? 0);
  const focus = offsetOf(map, focusNode, focusOffset ?? 0);
  if (anchor === undefined || focus === undefined) return undefined;
  const isBackward = anchor > focus;
  return { span: isBackward ? [focus, anchor] : [anchor, focus], isBackward };
}

/** Gives the focus back to the editor, with the caret or selection where it was. */
export function restoreCaret(composer: Composer, caret: Caret | undefined): void {
  composer.editor.focus({ preventScroll: true });
  if (caret) selectSpan(composer, caret.span, caret.isBackward);
}

/** Selects a stretch of the draft, from its end where asked; false when the editor does not hold it. */
export function selectSpan(composer: Composer, [start, end]: Span, isBackward = false): boolean {
  if (isTextField(composer.editor)) return selectInField(composer.editor, [start, end], isBackward);
  const map = readText(composer.editor);
  const range = rangeOf(map, [start, end]);
  const selectable = range && start < end ? editableRange(range) : pointsRange(map, start, end);
  const selection = selectionIn(composer);
  if (!selectable || !selection) return false;
  const { startContainer, startOffset, endContainer, endOffset } = selectable;
  if (isBackward) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** A caret, or a stretch that begins or ends at an empty line. */
function pointsRange(map: TextMap, start: number, end: number): StaticRangeInit | undefined {
  const from = pointOf(map, start);
  const to = pointOf(map, end);
  return (
    from && to && { startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset }
  );
}

/** Is a stretch of text selected around here? */
export function hasSelection(editor: HTMLElement): boolean {
  if (isTextField(editor)) return editor.selectionStart !== editor.selectionEnd;
  return selectionIn({ root: treeOf(editor) })?.isCollapsed === false;
}

/** Is the focus nowhere a person would have put it: on the page itself, or on what only stands around the editor? */
export function isFocusAdrift({ editor }: Composer): boolean {
  const focused = treeOf(editor).activeElement ?? editor.ownerDocument.activeElement;
  return focused === null || (focused !== editor && isAround(focused, editor));
}

/** A field keeps its caret when the focus leaves it. */
function fieldCaret({ selectionStart, selectionEnd, selectionDirection }: TextField): Caret | undefined {
  if (selectionStart === null || selectionEnd === null) return undefined;
  return { span: [selectionStart, selectionEnd], isBackward: selectionDirection === 'backward' };
}

function selectInField(field: TextField, [start, end]: Span, isBackward: boolean): boolean {
  if (end > field.value.length) return false;
  field.setSelectionRange(start, end, isBackward ? 'backward' : 'forward');
  return true;
}

/** Chromium keeps the selection of a shadow tree with its root, Firefox with the window. */
function selectionIn({ root }: Pick<Composer, 'root'>): Selection | null {
  if (root instanceof Document) return root.getSelection();
  const own: unknown = Reflect.get(root, 'getSelection');
  return typeof own === 'function' ? own.call(root) : root.ownerDocument.getSelection();
}
