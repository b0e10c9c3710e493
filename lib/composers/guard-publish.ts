import type { Composer, SiteAdapter } from './composer.ts';
import { BUTTON, findEditingHost } from './dom-path.ts';

/** One way in which the person asked the site to publish. */
export interface PublishAttempt {
  readonly composer: Composer;
  /** What they pressed: the button, or the editor where Enter publishes. */
  readonly by: HTMLElement;
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
  composers: () => Iterable<Composer>,
  mayPublish: (attempt: PublishAttempt) => boolean,
): { readonly watchTree: (root: Document | ShadowRoot) => void } {
  const options = { capture: true, signal };
  /** Let through in this very task: the `submit` or the scripted click that follows is the same gesture. */
  let passing: Composer | undefined;
  const guard = (find: (event: Event, composer: Composer) => HTMLElement | undefined) => (event: Event) => {
    for (const composer of composers()) {
      const by = find(event, composer);
      if (!by) continue;
      if (composer === passing) return;
      if (!mayPublish({ composer, by })) return hold(event);
      passing = composer;
      page.setTimeout(() => {
        passing = undefined;
      });
      return;
    }
  };
  const onSubmit = guard(findSubmittedForm);
  page.addEventListener(
    'click',
    guard((event, composer) => findSubmitButton(event, composer, adapter)),
    options,
  );
  page.addEventListener(
    'keydown',
    guard((event, composer) => findSendingKey(event, composer, adapter)),
    options,
  );
  page.addEventListener('submit', onSubmit, options);
  // The same listener is added to a tree once, however often it is asked for.
  return { watchTree: (root) => root.addEventListener('submit', onSubmit, options) };
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The button of the composer's own container that an event happened on, if it is the one that publishes. */
function findSubmitButton(event: Event, composer: Composer, adapter: SiteAdapter): HTMLElement | undefined {
  const path = event.composedPath();
  if (!path.includes(composer.container)) return undefined;
  const inside = path.slice(0, path.indexOf(composer.container));
  return inside.find(
    (node): node is HTMLElement =>
      node instanceof HTMLElement && node.matches(BUTTON) && adapter.isSubmit(node, composer),
  );
}

/** Enter in an editor that sends on Enter; Enter or Space on a `div[role=button]`, which makes no click of its own. */
function findSendingKey(event: Event, composer: Composer, adapter: SiteAdapter): HTMLElement | undefined {
  if (!(event instanceof KeyboardEvent) || event.isComposing) return undefined;
  if (event.key !== 'Enter' && event.key !== ' ') return undefined;
  const target = event.composedPath()[0];
  if (findEditingHost(target) === composer.editor) {
    const sends = composer.sendsOnEnter && event.key === 'Enter' && !event.shiftKey && !isChoosing(composer.editor);
    return sends ? composer.editor : undefined;
  }
  const button = findSubmitButton(event, composer, adapter);
  return button?.localName === 'button' ? undefined : button;
}

/** A list of mentions or emoji is open under the caret: Enter chooses from it. */
function isChoosing(editor: HTMLElement): boolean {
  return editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
}

function findSubmittedForm(event: Event, composer: Composer): HTMLElement | undefined {
  const form = event.target;
  return form instanceof HTMLFormElement && form.contains(composer.editor) ? form : undefined;
}
