import Selection from 'quill/core/selection.js';

/**
 * Stock Quill asks the document for the selection and the focus, which stop at a shadow root: it types nothing there.
 * LinkedIn ships a Quill that asks the editor's own root; this does the same.
 */
export function patchQuillForShadowRoots(): void {
  Selection.prototype.getNativeRange = function (this: Selection) {
    const selection = selectionAround(this.root);
    if (selection === null || selection.rangeCount === 0) return null;
    return this.normalizeNative(selection.getRangeAt(0));
  };
  Selection.prototype.hasFocus = function (this: Selection) {
    return this.root.contains(rootOf(this.root).activeElement);
  };
  Selection.prototype.setNativeRange = setNativeRange;
}

function setNativeRange(
  this: Selection,
  startNode: Node | null,
  startOffset = 0,
  endNode: Node | null = startNode,
  endOffset = startOffset,
): void {
  const selection = selectionAround(this.root);
  if (startNode === null || endNode === null) {
    selection?.removeAllRanges();
    this.root.blur();
    return;
  }
  if (startNode.parentNode === null || endNode.parentNode === null) return;
  if (!this.hasFocus()) this.root.focus({ preventScroll: true });
  selection?.setBaseAndExtent(...besideBreak(startNode, startOffset), ...besideBreak(endNode, endOffset));
}

/** The caret of an empty line stands beside its `<br>`, never in it. */
function besideBreak(node: Node, offset: number): [Node, number] {
  const isBreak = node instanceof HTMLBRElement && node.parentNode !== null;
  return isBreak ? [node.parentNode, [...node.parentNode.childNodes].indexOf(node)] : [node, offset];
}

function rootOf(element: HTMLElement): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** Chromium's shadow roots have a selection of their own; Firefox tells the nodes inside an open root to the window. */
function selectionAround(element: HTMLElement): globalThis.Selection | null {
  const root = rootOf(element);
  const hasItsOwn = 'getSelection' in root && typeof root.getSelection === 'function';
  return hasItsOwn ? root.getSelection() : window.getSelection();
}
