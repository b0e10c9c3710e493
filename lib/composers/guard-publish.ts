import type { Composer, SiteAdapter } from './composer.ts';
import type { HeldKeys } from './held-keys.ts';
import { type Drafts, findAttempts, type PublishAttempt } from './publish-attempt.ts';
import {
  type FindGesture,
  findSendingKey,
  findSubmitButton,
  findSubmittedForm,
  isInEditor,
  isPressingKey,
  makesOwnClick,
} from './publish-gesture.ts';

/** Who is asked, and what may go on. */
export interface Gate extends Drafts {
  /** False holds the publication back. */
  mayPublish(attempt: PublishAttempt): boolean;
}

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
  gate: Gate,
): { readonly watchTree: (root: Document | ShadowRoot) => void } {
  const options = { capture: true, signal };
  const mayGoOn = onceForEachGesture(page, (attempt) => gate.mayPublish(attempt));
  const guard = (find: FindGesture) => (event: Event) => {
    if (findAttempts(event, find, adapter, gate).every(mayGoOn)) return;
    hold(event);
    heldKeys.silence();
  };
  const onButton = guard((event, composer) => findSubmitButton(event, composer, adapter));
  const onSendingKey = guard((event, composer) => findSendingKey(event, composer, adapter));
  const onSubmit = guard(findSubmittedForm);
  const onKey = (event: KeyboardEvent): void => {
    if (!isPressingKey(event)) return;
    if (isInEditor(event)) onSendingKey(event);
    else if (!makesOwnClick(event)) onButton(event);
  };
  page.addEventListener('click', onButton, options);
  page.addEventListener('keydown', onKey, options);
  page.addEventListener('submit', onSubmit, options);
  // The same listener is added to a tree once, however often it is asked for.
  return { watchTree: (root) => root.addEventListener('submit', onSubmit, options) };
}

/** What was let through stays so for the rest of this task: the `submit` or the scripted click that follows is the same gesture. */
function onceForEachGesture(page: Window, mayPublish: (attempt: PublishAttempt) => boolean) {
  const passing = new Set<Composer['editor']>();
  return (attempt: PublishAttempt): boolean => {
    const { editor } = attempt.composer;
    if (passing.has(editor)) return true;
    if (!mayPublish(attempt)) return false;
    passing.add(editor);
    page.setTimeout(() => passing.clear());
    return true;
  };
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
