/**
 * Calls back once when the editor has left the page: a removed element has no size any more, and the browser says so.
 * An editor that is only hidden for a while is kept.
 */
export function watchRemoval(editor: HTMLElement, signal: AbortSignal, onRemoved: () => void): void {
  const observer = new ResizeObserver(() => {
    if (editor.isConnected) return;
    observer.disconnect();
    onRemoved();
  });
  observer.observe(editor);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
