import { parentAcross, treeOf } from './dom-path.ts';
import { isShown } from './is-shown.ts';

/** C: how far from its editor a list stands that nothing else ties to it, in CSS pixels. */
const NEAR = 320;
/** What an editor may say that it has open. */
const TIED_LIST = '[role="listbox"], [role="menu"], [role="grid"]';
/** A list from which something is chosen, and in it the entry that Enter would take. */
const LIST = '[role="listbox"]';
const MARKED = '[aria-selected="true"], [aria-current="true"]';

/**
 * Is a list of mentions or emoji open, so that Enter chooses from it? Editors say so on themselves, on what stands
 * around them (a combobox), or not at all: then a list beside the editor with a marked entry is taken for theirs.
 */
export function isChoosing(editor: HTMLElement, container: Element): boolean {
  for (let element: Element | undefined = editor; element; element = parentAcross(element)) {
    if (announcesList(element, editor)) return true;
    if (element === container) break;
  }
  return hasListBeside(editor);
}

function announcesList(element: Element, editor: Element): boolean {
  const isUnfolded = element.getAttribute('aria-expanded') === 'true';
  if (isUnfolded && (element === editor || isCombobox(element))) return true;
  const tied = ['aria-activedescendant', 'aria-controls', 'aria-owns'].flatMap((name) => referredBy(element, name));
  return tied.some((list) => isShown(list) && list.closest(TIED_LIST) !== null);
}

/** A part of the page that unfolds (a group of comments) is expanded too. */
function isCombobox(element: Element): boolean {
  return element.matches('[role="combobox"], [aria-haspopup="listbox"]');
}

function referredBy(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => treeOf(element).getElementById(id) ?? element.ownerDocument.getElementById(id) ?? []);
}

function hasListBeside(editor: HTMLElement): boolean {
  const box = editor.getBoundingClientRect();
  const trees = new Set<Document | ShadowRoot>([treeOf(editor), editor.ownerDocument]);
  return [...trees].some((tree) =>
    [...tree.querySelectorAll(LIST)].some(
      (list) => isShown(list) && list.querySelector(MARKED) !== null && isNear(list.getBoundingClientRect(), box),
    ),
  );
}

function isNear(list: DOMRect, editor: DOMRect): boolean {
  const across = Math.max(list.left - editor.right, editor.left - list.right);
  const down = Math.max(list.top - editor.bottom, editor.top - list.bottom);
  return across < 0 && down < NEAR;
}
