import { isTextField, type TextField } from './text-field.ts';

/** Calls back at each change of what an editor shows, whoever made it: the person, a paste, the site's own code. */
export function watchText(editor: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  if (isTextField(editor)) watchField(editor, signal, onChange);
  else watchNodes(editor, signal, onChange);
}

function watchNodes(editor: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  const observer = new MutationObserver(onChange);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * A field tells of what is typed in it, not of what the site writes into it; that moves its caret, of which both
 * browsers tell (tried).
 */
function watchField(field: TextField, signal: AbortSignal, onChange: () => void): void {
  for (const type of ['input', 'change', 'selectionchange', 'focus', 'blur']) {
    field.addEventListener(type, onChange, { passive: true, signal });
  }
  field.form?.addEventListener('reset', onChange, { passive: true, signal });
}
