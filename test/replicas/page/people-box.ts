/** Lexical’s own name for it: one list at a time is open. */
const LIST_ID = 'typeahead-menu';

/** The list of people under an editor, outside of its form as on the real site; the focus stays in the editor. */
export class PeopleBox {
  readonly #textbox: HTMLElement;
  readonly #onChoose: (name: string) => void;
  readonly #list = document.createElement('div');
  #names: readonly string[] = [];
  #at = 0;

  constructor(textbox: HTMLElement, onChoose: (name: string) => void) {
    this.#textbox = textbox;
    this.#onChoose = onChoose;
    this.#list.id = LIST_ID;
    this.#list.role = 'listbox';
    this.#list.className = 'x1plvlek';
  }

  get isOpen(): boolean {
    return this.#list.isConnected;
  }

  show(names: readonly string[]): void {
    this.#names = names;
    this.#at = 0;
    if (names.length === 0) {
      this.#list.remove();
      this.#textbox.ariaExpanded = 'false';
      this.#textbox.removeAttribute('aria-controls');
      this.#textbox.removeAttribute('aria-activedescendant');
      return;
    }
    this.#textbox.ariaExpanded = 'true';
    this.#textbox.setAttribute('aria-controls', LIST_ID);
    if (!this.isOpen) document.body.append(this.#list);
    this.#draw();
  }

  step(by: 1 | -1): void {
    this.#at = (this.#at + by + this.#names.length) % this.#names.length;
    this.#draw();
  }

  choose(): void {
    const name = this.#names[this.#at];
    if (name !== undefined) this.#onChoose(name);
  }

  #draw(): void {
    const { left, bottom, top } = this.#textbox.getBoundingClientRect();
    const isLow = bottom > window.innerHeight - 200;
    const place = isLow
      ? { top: 'auto', bottom: `${window.innerHeight - top + 4}px` }
      : { top: `${bottom + 4}px`, bottom: 'auto' };
    Object.assign(this.#list.style, { left: `${left}px`, ...place });
    this.#list.replaceChildren(...this.#names.map((name, index) => this.#option(name, index)));
    this.#textbox.setAttribute('aria-activedescendant', `typeahead-item-${this.#at}`);
  }

  #option(name: string, index: number): HTMLElement {
    const option = document.createElement('div');
    option.id = `typeahead-item-${index}`;
    option.role = 'option';
    option.ariaSelected = String(index === this.#at);
    option.textContent = name;
    // A press must leave the focus and the caret in the editor.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => {
      this.#at = index;
      this.choose();
    });
    return option;
  }
}
