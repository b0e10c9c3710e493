/** What became of an editor that was there. */
export interface Presence {
  /** It takes no room any more; it may come back. */
  onHidden(): void;
  /** It has left the page; called once. */
  onRemoved(): void;
}

/**
 * Tells when an editor is hidden and when it has left the page. A shown element that is removed loses its size, and the
 * browser says so; for a hidden one, and only for as long as it is hidden, the tree itself is watched.
 */
export function watchPresence(editor: HTMLElement, signal: AbortSignal, presence: Presence): void {
  const done = new AbortController();
  const look = () => {
    if (editor.isConnected || done.signal.aborted) return;
    done.abort();
    presence.onRemoved();
  };
  const tree = new MutationObserver(look);
  const size = new ResizeObserver(() => {
    look();
    tree.disconnect();
    if (!editor.isConnected || editor.getClientRects().length > 0) return;
    for (const root of new Set([editor.getRootNode(), editor.ownerDocument])) {
      tree.observe(root, { childList: true, subtree: true });
    }
    presence.onHidden();
  });
  size.observe(editor);
  for (const end of [signal, done.signal]) {
    end.addEventListener('abort', () => {
      size.disconnect();
      tree.disconnect();
    });
  }
}
