import { isShown } from '../../lib/composers/is-shown.ts';
import { PANEL_TAG } from '../../lib/composers/panel-host.ts';
import type { Legacy } from '../../lib/session/session-state.ts';
import type { OpenComposer } from './open-composer.ts';

/** Where a person may be without leaving their text: the steps that publish, another field, Vigie's own element. */
const AT_WORK = `dialog[open], [role="dialog"], [role="alertdialog"], [contenteditable], textarea, input, ${PANEL_TAG}`;

/**
 * What the person wrote last. It outlives its editor, which a site may hide, take away or make anew at the next step,
 * until the person goes elsewhere in the page.
 */
export class LastDraft {
  #open: OpenComposer | undefined;

  /** The person is in this composer now. */
  enter(open: OpenComposer): void {
    this.#open = open;
  }

  find(): OpenComposer | undefined {
    return this.#open;
  }

  /** What was settled of the text, for an editor that stands in for one that is gone or that was put in its place again. */
  legacyFor(editor: HTMLElement): Legacy | undefined {
    const own = this.#open?.composer.editor;
    return own && (own === editor || !isShown(own)) ? this.#open?.session.state() : undefined;
  }

  /** A press outside of every dialog and of what stood around the text: that text is left behind. */
  watchLeaving(page: Window, signal: AbortSignal): void {
    const look = (event: Event): void => {
      if (this.#open && event.isTrusted && isElsewhere(event, this.#open)) this.#open = undefined;
    };
    page.addEventListener('click', look, { capture: true, passive: true, signal });
    page.addEventListener('keydown', (event) => isPress(event) && look(event), {
      capture: true,
      passive: true,
      signal,
    });
  }
}

function isElsewhere(event: Event, { composer }: OpenComposer): boolean {
  const path = event.composedPath();
  return !path.some((node) => node === composer.container || (node instanceof Element && node.matches(AT_WORK)));
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}
