/** The elements around an editor, from the innermost out to the page's body or to the border of its shadow tree. */
export function aroundEditor(inside: HTMLElement): HTMLElement[] {
  const editor = inside.closest<HTMLElement>('[contenteditable="true"], textarea, input');
  const found: HTMLElement[] = [];
  let element = editor?.parentElement;
  while (element && element !== document.body) {
    found.push(element);
    element = element.parentElement;
  }
  return found;
}

/** The editor of the page that has the focus, else the last one; open shadow trees are looked into. */
export function findEditor(root: Document | ShadowRoot = document): HTMLElement | undefined {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')];
  return (
    found.find((editor) => editor.contains(root.activeElement)) ?? found.at(-1) ?? inside.map(findEditor).find(Boolean)
  );
}
