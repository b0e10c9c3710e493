import { isTextField } from './text-field.ts';

/** The parent of an element, across the border of an open shadow tree. */
export function parentAcross(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The nearest element, itself included, that matches; across the borders of open shadow trees. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let current: Element | undefined = element;
  while (current) {
    const found: Element | null = current.closest(selector);
    if (found) return found;
    const root: Node = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Does one element stand around the other, across the borders of open shadow trees? */
export function isAround(outer: Element, inner: Element): boolean {
  let current: Element | undefined = inner;
  while (current && current !== outer) current = parentAcross(current);
  return current === outer;
}

/** The tree an element stands in: where its selection, styles and focus are asked for. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

/**
 * What a person writes in at a node: a `<textarea>`, a text `<input>`, or the outermost editable element around the node,
 * the one that a browser calls the editing host.
 */
export function findEditingHost(target: EventTarget | undefined): HTMLElement | undefined {
  if (isTextField(target)) return target;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return undefined;
  let host = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** What a button is called: its label, else its text, white space apart. */
export function nameOf(button: Element): string {
  return (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Does a dialog say that something published is being edited? By its label, else by its heading. */
export function isEditing(dialog: Element): boolean {
  const labels = dialog.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = labels.map((id) => treeOf(dialog).getElementById(id)?.textContent);
  const heading = dialog.querySelector('h1, h2, [role="heading"]')?.textContent;
  return /\b(edit|modifier)\b/i.test([dialog.getAttribute('aria-label'), ...named, heading].join(' '));
}

/** Facebook's buttons are `div`s: what can be focused and has no role at all may be one that lost its role. */
export const BUTTON = 'button, [role="button"], [tabindex="0"]:not([role], [contenteditable])';
