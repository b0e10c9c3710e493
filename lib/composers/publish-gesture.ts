import type { Composer, SiteAdapter } from './composer.ts';
import { BUTTON, findEditingHost } from './dom-path.ts';
import { isChoosing } from './is-choosing.ts';

/** What a person did that may publish: where the event happened, the button or the editor first. */
export type FindGesture = (event: Event, composer: Composer) => HTMLElement | undefined;

/** The buttons that an event happened on, the innermost first. */
export function buttonsOn(event: Event): readonly HTMLElement[] {
  const path = event.composedPath();
  return path.filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches(BUTTON));
}

/** The button of the composer's own container that an event happened on, if it is the one that publishes. */
export function findSubmitButton(event: Event, composer: Composer, adapter: SiteAdapter): HTMLElement | undefined {
  const path = event.composedPath();
  const edge = path.indexOf(composer.container);
  return buttonsOn(event).find((button) => path.indexOf(button) < edge && adapter.isSubmit(button, composer));
}

/** Enter in an editor that sends by it, Ctrl+Enter where there is a button that publishes. */
export function findSendingKey(event: Event, composer: Composer, adapter: SiteAdapter): HTMLElement | undefined {
  if (!isKey(event) || event.key !== 'Enter' || event.shiftKey) return undefined;
  const { editor, container } = composer;
  if (findEditingHost(event.composedPath()[0]) !== editor) return undefined;
  const isChord = event.ctrlKey || event.metaKey;
  if (!isChord && isChoosing(editor, container)) return undefined;
  const sends = adapter.sendsOnEnter(composer) || (isChord && adapter.findSubmit(composer) !== undefined);
  return sends ? editor : undefined;
}

/** Does a key go to something that is written in? Its own button, beside it, is another matter. */
export function isInEditor(event: Event): boolean {
  return findEditingHost(event.composedPath()[0]) !== undefined;
}

/** A native button makes a click of its own of Enter and Space; a `div[role=button]` reads the keys. */
export function makesOwnClick(event: Event): boolean {
  return buttonsOn(event)[0]?.localName === 'button';
}

/** The keys that can publish; those of a composition belong to the input method, also where only the old code says so. */
export function isPressingKey({ key, isComposing, keyCode }: KeyboardEvent): boolean {
  return !isComposing && keyCode !== COMPOSING && (key === 'Enter' || key === ' ');
}

/** What browsers give as `keyCode` while an input method has the key (UI Events, 7.3.1). */
const COMPOSING = 229;

/** The form around the editor, when it is being submitted. */
export function findSubmittedForm(event: Event, composer: Composer): HTMLElement | undefined {
  const form = event.target;
  return form instanceof HTMLFormElement && form.contains(composer.editor) ? form : undefined;
}

function isKey(event: Event): event is KeyboardEvent {
  return event instanceof KeyboardEvent && isPressingKey(event);
}
