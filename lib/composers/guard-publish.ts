import type { Composer, SiteAdapter } from './composer.ts';
import type { HeldKeys } from './held-keys.ts';
import { findSendingKey, findSubmitButton, findSubmittedForm, isPressingKey } from './publish-gesture.ts';

/** One way in which the person asked the site to publish. */
export interface PublishAttempt {
  readonly composer: Composer;
  /** What they pressed: the button, or the editor where Enter publishes. */
  readonly by: HTMLElement;
}

type FindGesture = (event: Event, composer: Composer) => HTMLElement | undefined;

/**
 * Stands before the page's own listeners (window, capture, from document_start) and asks, at each attempt to publish,
 * whether it may go on. What is held never reaches the page; what is let through is not touched.
 * `submit` does not leave a shadow tree, so it is heard on the composer's own tree as well.
 */
export function guardPublish(
  page: Window,
  adapter: SiteAdapter,
  signal: AbortSignal,
  heldKeys: HeldKeys,
  composers: () => Iterable<Composer>,
  mayPublish: (attempt: PublishAttempt) => boolean,
): { readonly watchTree: (root: Document | ShadowRoot) => void } {
  const options = { capture: true, signal };
  const mayGoOn = onceForEachGesture(page, mayPublish);
  const guard = (find: FindGesture) => (event: Event) => {
    for (const composer of innermostFirst(composers(), event.composedPath())) {
      const by = find(event, composer);
      if (!by) continue;
      if (mayGoOn({ composer, by })) return;
      hold(event);
      heldKeys.silence();
      return;
    }
  };
  const onClick = guard((event, composer) => findSubmitButton(event, composer, adapter));
  const onKey = guard((event, composer) => findSendingKey(event, composer, adapter));
  const onSubmit = guard(findSubmittedForm);
  page.addEventListener('click', onClick, options);
  page.addEventListener('keydown', (event) => isPressingKey(event) && onKey(event), options);
  page.addEventListener('submit', onSubmit, options);
  // The same listener is added to a tree once, however often it is asked for.
  return { watchTree: (root) => root.addEventListener('submit', onSubmit, options) };
}

/** A composer without a dialog of its own spans the page, and must not answer for the one inside a dialog. */
function innermostFirst(composers: Iterable<Composer>, path: readonly EventTarget[]): readonly Composer[] {
  const depth = ({ container }: Composer) => (path.includes(container) ? path.indexOf(container) : path.length);
  return [...composers].sort((a, b) => depth(a) - depth(b));
}

/** What was let through stays so for the rest of this task: the `submit` or the scripted click that follows is the same gesture. */
function onceForEachGesture(page: Window, mayPublish: (attempt: PublishAttempt) => boolean) {
  let passing: Composer | undefined;
  return (attempt: PublishAttempt): boolean => {
    if (attempt.composer === passing) return true;
    if (!mayPublish(attempt)) return false;
    passing = attempt.composer;
    page.setTimeout(() => {
      passing = undefined;
    });
    return true;
  };
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
