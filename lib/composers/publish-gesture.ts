import type { Composer, SiteAdapter } from './composer.ts';
import { BUTTON, findEditingHost } from './dom-path.ts';

/** The button of the composer's own container that an event happened on, if it is the one that publishes. */
export function findSubmitButton(event: Event, composer: Composer, adapter: SiteAdapter): HTMLElement | undefined {
  const path = event.composedPath();
  if (!path.includes(composer.container)) return undefined;
  const inside = path.slice(0, path.indexOf(composer.container));
  return inside.find(
    (node): node is HTMLElement =>
      node instanceof HTMLElement && node.matches(BUTTON) && adapter.isSubmit(node, composer),
  );
}

/** Enter in an editor that sends on Enter; Enter or Space on a `div[role=button]`, which makes no click of its own. */
export function findSendingKey(event: Event, composer: Composer, adapter: SiteAdapter): HTMLElement | undefined {
  if (!(event instanceof KeyboardEvent) || !isPressingKey(event)) return undefined;
  const target = event.composedPath()[0];
  if (findEditingHost(target) === composer.editor) {
    if (event.key !== 'Enter' || event.shiftKey || isChoosing(composer.editor)) return undefined;
    return adapter.sendsOnEnter(composer) ? composer.editor : undefined;
  }
  const button = findSubmitButton(event, composer, adapter);
  return button?.localName === 'button' ? undefined : button;
}

/** The keys that can publish; those that end a composition belong to the input method. */
export function isPressingKey({ key, isComposing }: KeyboardEvent): boolean {
  return !isComposing && (key === 'Enter' || key === ' ');
}

/** A list of mentions or emoji is open under the caret: Enter chooses from it. */
function isChoosing(editor: HTMLElement): boolean {
  return editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant');
}

/** The form around the editor, when it is being submitted. */
export function findSubmittedForm(event: Event, composer: Composer): HTMLElement | undefined {
  const form = event.target;
  return form instanceof HTMLFormElement && form.contains(composer.editor) ? form : undefined;
}
