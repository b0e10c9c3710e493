import { type HeldKeys, watchHeldKeys } from '../../lib/composers/held-keys.ts';
import { quietFocus } from '../../lib/composers/quiet-focus.ts';
import type { ComposerActs } from './composer-acts.ts';
import { listenToKeys, listenToLeaving } from './listen-to-keys.ts';

/** What has to hear the person before the page does, and so from document_start; each returns at once while nothing is open. */
export function listenFirst(
  page: Window,
  signal: AbortSignal,
  acts: () => ComposerActs | undefined,
): { readonly heldKeys: HeldKeys; readonly watchTree: (tree: EventTarget) => void } {
  const heldKeys = watchHeldKeys(page, signal);
  listenToKeys(page, signal, heldKeys, acts);
  listenToLeaving(page, signal, acts);
  return { heldKeys, ...quietFocus(page, signal) };
}
