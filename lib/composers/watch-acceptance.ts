import type { SiteAdapter } from './composer.ts';
import { BUTTON } from './dom-path.ts';

/**
 * Says when the pointer or the focus first comes to a button that accepts a friend request or an invitation. The page is
 * not searched for one, and nobody listens any more once it was found: a reminder comes once a week at most. A move inside
 * an open shadow tree is not heard; the site's lists of requests stand in the document.
 */
export function watchAcceptance(
  page: Window,
  adapter: SiteAdapter,
  signal: AbortSignal,
  onAcceptance: (button: HTMLElement) => void,
): void {
  const found = new AbortController();
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, found.signal]) };
  const look = (event: Event): void => {
    const target = event.composedPath()[0];
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTON) : null;
    if (!button || !adapter.isAcceptance(button)) return;
    found.abort();
    onAcceptance(button);
  };
  page.addEventListener('pointerover', look, options);
  page.addEventListener('focusin', look, options);
}
