import type { Composer } from './composer.ts';
import { closestAcross } from './dom-path.ts';

/**
 * Where Vigie's own element is put: inside the nearest dialog, since under a modal one nothing outside of it
 * gets a click or the focus; else at the end of the body. Never inside the editor.
 */
export function findMountPoint(composer: Composer): Element {
  return mountPointFor(composer.editor);
}

/** The same for any element of the page that Vigie says something beside. */
export function mountPointFor(element: Element): Element {
  return closestAcross(element, 'dialog[open], [role="dialog"]') ?? element.ownerDocument.body;
}
