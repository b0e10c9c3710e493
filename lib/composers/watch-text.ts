/** Calls back at each change of what an editor shows, whoever made it: the person, a paste, the site's own code. */
export function watchText(editor: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  const observer = new MutationObserver(onChange);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
