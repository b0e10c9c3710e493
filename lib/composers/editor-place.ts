import { closestAcross, parentAcross, treeOf } from './dom-path.ts';

const DIALOG = 'dialog, [role="dialog"]';
const NAMED = `${DIALOG}, [role="alertdialog"], form, section, main, aside, [role="form"], [role="region"], [role="main"], [role="complementary"]`;
const BOUND = `${NAMED}, article, [role="article"], li, [role="listitem"], body`;
const WRITTEN_IN = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], textarea';
const HEADING = 'h1, h2, h3, [role="heading"]';

/** What stands around one editor, read once for all clues that ask. */
export class EditorPlace {
  readonly editor: HTMLElement;
  #territory: Element | undefined;
  #labels: readonly string[] | undefined;
  #titles: readonly string[] | undefined;

  constructor(editor: HTMLElement) {
    this.editor = editor;
  }

  /** Host and path, `www.facebook.com/messages/t/1`. */
  get address(): string {
    const { hostname, pathname } = this.editor.ownerDocument.location;
    return hostname + pathname;
  }

  /** The editor's own part of the page: its dialog, form, article or region, with no other editor inside. */
  get territory(): Element {
    this.#territory ??= territoryOf(this.editor);
    return this.#territory;
  }

  /** What the editor is called. */
  get labels(): readonly string[] {
    this.#labels ??= labelsOf(this.editor);
    return this.#labels;
  }

  /** What stands around the editor is called, nearest first. */
  get titles(): readonly string[] {
    this.#titles ??= titlesOf(this.editor);
    return this.#titles;
  }
}

/** Does something in which a person writes stand in here? */
export function holdsEditor(element: Element, except?: Element): boolean {
  return [...element.querySelectorAll(WRITTEN_IN)].some((found) => except === undefined || !except.contains(found));
}

function territoryOf(editor: HTMLElement): Element {
  const dialog = closestAcross(editor, DIALOG);
  if (dialog && !holdsEditor(dialog, editor)) return dialog;
  let territory: Element = editor.parentElement ?? editor;
  while (!territory.matches(BOUND)) {
    const { parentElement } = territory;
    if (!parentElement || holdsEditor(parentElement, editor)) return territory;
    territory = parentElement;
  }
  return territory;
}

const LABELS = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];

function labelsOf(editor: HTMLElement): string[] {
  const { id } = editor;
  const tree = treeOf(editor);
  const label = id === '' ? undefined : tree.querySelector(`label[for="${CSS.escape(id)}"]`);
  const own = LABELS.map((name) => editor.getAttribute(name));
  const hint = editor.querySelector('[data-placeholder]')?.getAttribute('data-placeholder');
  return clean([
    ...own,
    ...referredTo(editor, 'aria-labelledby'),
    (label ?? editor.closest('label'))?.textContent,
    hint,
  ]);
}

function titlesOf(editor: HTMLElement): string[] {
  const titles: (string | null | undefined)[] = [];
  for (let at = parentAcross(editor); at; at = parentAcross(at)) {
    if (!at.matches(NAMED)) continue;
    titles.push(at.getAttribute('aria-label'), ...referredTo(at, 'aria-labelledby'));
    if (at.matches(DIALOG)) titles.push(at.querySelector(HEADING)?.textContent);
  }
  return clean(titles);
}

function referredTo(element: Element, attribute: string): (string | null | undefined)[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.map((id) => treeOf(element).getElementById(id)?.textContent);
}

/** Straight apostrophes and single spaces, so that one pattern reads both. */
function clean(names: readonly (string | null | undefined)[]): string[] {
  const read = names.map((name) => name?.replace(/’/g, "'").replace(/\s+/g, ' ').trim() ?? '');
  return read.filter((name) => name !== '');
}
