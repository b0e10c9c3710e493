import type { ComposerActs } from './composer-acts.ts';

/** Alt+Shift+V opens the card at the caret; Escape closes what is open and goes no further. Every other key passes. */
export function listenToKeys(page: Window, signal: AbortSignal, acts: () => ComposerActs | undefined): void {
  const onKey = (event: KeyboardEvent): void => {
    const current = acts();
    if (!current || event.isComposing) return;
    const wasMeant = event.key === 'Escape' ? current.leave() : isShortcut(event) && current.openCardAtCaret();
    if (!wasMeant) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('keydown', onKey, { capture: true, signal });
}

function isShortcut({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyV';
}
