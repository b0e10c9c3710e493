/** As the traps of dialogs do: by what receives the focus, and by what loses it. */
const EDITOR = '[contenteditable="true"]';
const DIALOG = '[role="dialog"], dialog';

let editor: HTMLElement | undefined;

addEventListener(
  'focusin',
  (event) => {
    const focused = event.composedPath()[0];
    if (!(focused instanceof HTMLElement)) return;
    if (focused.matches(EDITOR)) editor = focused;
    else if (!isSiteControl(focused)) bringBack();
  },
  true,
);
addEventListener(
  'focusout',
  (event) => {
    if (event.composedPath()[0] !== editor) return;
    setTimeout(() => {
      if (!isSiteControl(innermostFocus())) bringBack();
    });
  },
  true,
);

/** A button of the dialog that the site made itself. */
function isSiteControl(element: Element | null): boolean {
  return Boolean(element?.matches('button, [role="button"], a') && element.closest(DIALOG));
}

function bringBack(): void {
  if (editor?.isConnected && innermostFocus() !== editor) editor.focus();
}

function innermostFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

export {};
