/** The list of people that opens under the caret: arrows move in it, Enter and Tab choose, Escape puts it away. */
export class PeopleList {
  readonly #list = document.createElement('ul');
  #field: HTMLElement | undefined;
  #choose: (name: string) => void = () => {};
  #dismissed = false;
  #at = 0;

  constructor() {
    this.#list.role = 'listbox';
    this.#list.className = 'x1ja2u2z';
    // A press in the list must not take the focus from the text.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.#take(option.textContent ?? '');
    });
  }

  /** Offers these people; none puts the list away. */
  show(
    field: HTMLElement,
    names: readonly string[],
    at: { left: number; bottom: number },
    choose: (name: string) => void,
  ) {
    if (names.length === 0) this.#dismissed = false;
    if (names.length === 0 || this.#dismissed) return this.hide();
    this.#field = field;
    this.#choose = choose;
    this.#at = Math.min(this.#at, names.length - 1);
    this.#list.replaceChildren(...names.map(optionOf));
    this.#list.style.translate = `${at.left}px ${at.bottom}px`;
    // Where the field is: a modal dialog hides whatever is not inside it.
    placeFor(field).append(this.#list);
    field.ariaExpanded = 'true';
    this.#point();
  }

  hide(): void {
    this.#list.remove();
    this.#at = 0;
    this.#field?.removeAttribute('aria-activedescendant');
    this.#field?.removeAttribute('aria-expanded');
    this.#field = undefined;
  }

  /** Whether a key belongs to the list; it is then held back from the text. */
  takesKey(event: KeyboardEvent): boolean {
    if (!this.#field || event.isComposing) return false;
    const options = this.#list.children;
    if (event.key === 'ArrowDown') this.#at = (this.#at + 1) % options.length;
    else if (event.key === 'ArrowUp') this.#at = (this.#at + options.length - 1) % options.length;
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(options[this.#at]?.textContent ?? '');
    else if (event.key === 'Escape') this.#dismiss();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    this.#point();
    return true;
  }

  #take(name: string): void {
    const choose = this.#choose;
    this.hide();
    choose(name);
  }

  #dismiss(): void {
    this.#dismissed = true;
    this.hide();
  }

  #point(): void {
    for (const [index, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(index === this.#at);
      if (index === this.#at) this.#field?.setAttribute('aria-activedescendant', option.id);
    }
  }
}

function optionOf(name: string, index: number): HTMLElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.id = `mention-${index}`;
  option.append(name);
  return option;
}

function placeFor(field: HTMLElement): ParentNode {
  const dialog = field.closest('dialog');
  if (dialog) return dialog;
  const root = field.getRootNode();
  return root instanceof ShadowRoot ? root : document.body;
}
