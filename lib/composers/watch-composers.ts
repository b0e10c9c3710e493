import type { Composer, SiteAdapter } from './composer.ts';
import { findEditingHost } from './dom-path.ts';
import { findComposer, findFocusedComposer } from './find-composer.ts';

/**
 * Says which composer the person is in, when the focus enters one or something is typed in one that is not current.
 * Focus that moves inside one shadow tree never leaves it, so each tree that was seen once is listened to as well.
 */
export function watchComposers(
  page: Window & typeof globalThis,
  adapter: SiteAdapter,
  signal: AbortSignal,
  isCurrent: (editor: HTMLElement) => boolean,
  onComposer: (composer: Composer) => void,
): void {
  const seenTrees = new WeakSet<EventTarget>();
  const listen = (tree: EventTarget): void => {
    if (seenTrees.has(tree)) return;
    seenTrees.add(tree);
    tree.addEventListener('focusin', enterTree, { capture: true, passive: true, signal });
    tree.addEventListener('input', notice, { capture: true, passive: true, signal });
  };
  const enterTree = (event: Event): void => {
    for (const node of event.composedPath()) if (node instanceof ShadowRoot) listen(node);
    notice(event);
  };
  const notice = (event: Event): void => {
    const editor = findEditingHost(event.composedPath()[0]);
    // Every keystroke comes by here: what is known already is not recognised again.
    if (!editor || isCurrent(editor)) return;
    const composer = findComposer(event, adapter);
    if (composer) onComposer(composer);
  };
  listen(page);
  const already = findFocusedComposer(page.document, adapter);
  if (already) onComposer(already);
}
