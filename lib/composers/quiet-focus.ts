import { PANEL_TAG } from './panel-host.ts';

/**
 * Keeps from the page that the focus goes from a text to Vigie's own element and back: to a site the person has not
 * left the text, so that its composer does not fold and its focus trap does not take the card's keys away.
 * Must listen before the page, and on each shadow tree with an editor: such a move never leaves its tree.
 */
export function quietFocus(page: Window, signal: AbortSignal): { readonly watchTree: (tree: EventTarget) => void } {
  const watchTree = (tree: EventTarget): void => {
    for (const type of MOVES) tree.addEventListener(type, hide, { capture: true, signal });
  };
  watchTree(page);
  return { watchTree };
}

const MOVES = ['focus', 'blur', 'focusin', 'focusout'] as const;

function hide(event: Event): void {
  const other = event instanceof FocusEvent ? event.relatedTarget : null;
  if (isOwn(event.composedPath()[0]) || isOwn(other)) event.stopImmediatePropagation();
}

function isOwn(target: EventTarget | null | undefined): boolean {
  return target instanceof Element && target.localName === PANEL_TAG;
}
