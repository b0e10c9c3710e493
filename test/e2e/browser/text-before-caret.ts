import type { Frame, Page } from 'puppeteer-core';

/** The text between the start of the focused editor and its caret; `null` when no editor has the focus. */
export function readTextBeforeCaret(place: Page | Frame): Promise<string | null> {
  return place.evaluate(() => {
    // The focus of the document stops at a shadow host: go down to the innermost.
    let focused = document.activeElement;
    while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
    // A field keeps its selection to itself.
    if (focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement) {
      return focused.value.slice(0, focused.selectionEnd ?? 0);
    }
    const editor = focused?.closest('[contenteditable="true"]');
    // Chromium tells the selection inside a shadow root to that root alone, Firefox to the window.
    const root: { getSelection?: () => Selection | null } = Object(editor?.getRootNode());
    const selection = root.getSelection?.() ?? window.getSelection();
    if (!editor || !selection?.focusNode || !editor.contains(selection.focusNode)) return null;
    const before = document.createRange();
    before.setStart(editor, 0);
    before.setEnd(selection.focusNode, selection.focusOffset);
    return before.toString();
  });
}
