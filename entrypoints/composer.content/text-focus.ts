import { type Caret, isFocusAdrift, readCaret, restoreCaret } from '../../lib/composers/caret.ts';
import type { HeldKeys } from '../../lib/composers/held-keys.ts';
import { isShown } from '../../lib/composers/is-shown.ts';
import type { OpenComposer } from './open-composer.ts';
import type { PanelFocus } from './panel.tsx';

/** What giving the focus back needs of the page around a composer. */
export interface FocusParts {
  /** What was pressed when the publication was last held. */
  pressed(): HTMLElement | undefined;
  readonly panel: PanelFocus;
  readonly heldKeys: HeldKeys;
}

/** Where the caret stood in a text before the focus left it, and the way back there. */
export class TextFocus {
  #caret: Caret | undefined;
  readonly #open: OpenComposer;
  readonly #parts: FocusParts;

  constructor(open: OpenComposer, parts: FocusParts) {
    this.#open = open;
    this.#parts = parts;
  }

  /** Remembers the caret while it is still in the text. */
  keep(): Caret | undefined {
    this.#caret = readCaret(this.#open.composer) ?? this.#caret;
    return this.#caret;
  }

  /** Is the focus in Vigie's own element, or nowhere that a person would have put it? */
  isAway(): boolean {
    return this.#parts.panel.hasFocus() || isFocusAdrift(this.#open.composer);
  }

  /** Into the question that is open; false when the focus is there already. */
  enterQuestion(): boolean {
    const { panel } = this.#parts;
    if (panel.hasFocus()) return false;
    panel.focusQuestion();
    return panel.hasFocus();
  }

  /** To the text; at a later step, to what was pressed. The key that brought it back does nothing more there. */
  giveBack(): void {
    const { composer } = this.#open;
    if (isShown(composer.editor)) restoreCaret(composer, this.#caret);
    else this.#parts.pressed()?.focus({ preventScroll: true });
    this.#parts.heldKeys.silence();
  }
}
