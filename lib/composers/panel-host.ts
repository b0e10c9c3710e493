import { createClosedHost } from './closed-host.ts';
import type { Theme } from './composer-theme.ts';

/** Vigie's own element in the page. The name says nothing of whose it is: a site could look for it. */
export const PANEL_TAG = 'note-panel';

/** The element that holds Vigie's badge, card and question, and the closed tree inside it. */
export interface PanelHost {
  readonly element: HTMLElement;
  /** React draws here. */
  readonly stage: HTMLElement;
  /** Moves into a place of the page (once per place) and takes its theme. */
  moveTo(place: Element, theme: Theme): void;
  /** Puts it above whatever came into the top layer since. */
  raise(): void;
  hasFocus(): boolean;
  /** Gives the focus to the first thing to press in the question or the request, if one is open. */
  focusQuestion(): void;
  remove(): void;
}

/**
 * Makes the element. Its tree is closed, its sheet inlined: nothing of it can be fetched, restyled or read by the page.
 * It is a manual popover, so that no ancestor of the site clips it and no stacking order hides it.
 */
export function createPanelHost(page: Document, sheet: string): PanelHost {
  const { host: element, root } = createClosedHost(page, PANEL_TAG);
  element.setAttribute('popover', 'manual');
  for (const [property, value] of HOST_STYLE) element.style.setProperty(property, value, 'important');
  const style = page.createElement('style');
  style.textContent = sheet;
  const stage = page.createElement('div');
  stage.className = 'v v-stage';
  root.append(style, stage);
  keepEventsInside(root);
  keepFocusInText(root);
  return {
    element,
    stage,
    moveTo(place, theme) {
      stage.dataset.theme = theme;
      if (element.parentElement !== place) place.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    raise() {
      element.hidePopover();
      element.showPopover();
    },
    hasFocus: () => root.activeElement !== null,
    focusQuestion: () =>
      stage.querySelector<HTMLElement>('[aria-modal="true"] :is(button, input)')?.focus({ preventScroll: true }),
    remove: () => element.remove(),
  };
}

const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  // The two that `all` leaves out.
  ['direction', 'ltr'],
  ['unicode-bidi', 'isolate'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['overflow', 'visible'],
];

/** What happens in the card is none of the site's business: its shortcuts and outside-click handlers stay quiet. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
] as const;

/** What a script of the page makes up does nothing here, should it ever reach the tree: only a person decides. */
function takeOwnActsOnly(root: ShadowRoot): void {
  const stop = (event: Event): void => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of [...OWN_EVENTS, 'change']) root.addEventListener(type, stop, { capture: true });
}

function keepEventsInside(root: ShadowRoot): void {
  takeOwnActsOnly(root);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
}

/** What a press of the mouse may take the focus for: something to choose, or words to select and copy. */
const TAKES_FOCUS = 'input, textarea, select, blockquote';

/** A press on the card or on its buttons leaves the focus, and so the next keys, where the person writes. */
function keepFocusInText(root: ShadowRoot): void {
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && !event.target.closest(TAKES_FOCUS)) event.preventDefault();
  });
}
