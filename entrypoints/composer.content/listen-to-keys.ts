import type { HeldKeys } from '../../lib/composers/held-keys.ts';
import type { ComposerActs } from './composer-acts.ts';

/**
 * Alt+Shift+V opens the card at the caret; Escape closes what is open and goes no further; Tab finds the open question
 * from wherever the focus is. Every other key passes.
 */
export function listenToKeys(
  page: Window,
  signal: AbortSignal,
  heldKeys: HeldKeys,
  acts: () => ComposerActs | undefined,
): void {
  const onKey = (event: KeyboardEvent): void => {
    const current = acts();
    // A key that the page made up would tell it, by what becomes of the event, whether there is a warning.
    if (!event.isTrusted || !current || event.isComposing) return;
    if (!isMeant(event, current)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    heldKeys.silence();
  };
  page.addEventListener('keydown', onKey, { capture: true, signal });
}

function isMeant(event: KeyboardEvent, current: ComposerActs): boolean {
  if (event.key === 'Escape') return current.leave();
  if (event.key === 'Tab') return current.enterQuestion();
  return isShortcut(event) && current.openCardAtCaret();
}

/** Remembers the caret at the last moment at which it is still in the text: before a press or a Tab takes it elsewhere. */
export function listenToLeaving(page: Window, signal: AbortSignal, acts: () => ComposerActs | undefined): void {
  const options = { capture: true, passive: true, signal };
  page.addEventListener('pointerdown', () => acts()?.keepCaret(), options);
  page.addEventListener('keydown', ({ key }) => key === 'Tab' && acts()?.keepCaret(), options);
}

function isShortcut({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean {
  return altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyV';
}
