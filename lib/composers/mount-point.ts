import type { Composer } from './composer.ts';
import { closestAcross } from './dom-path.ts';

/**
 * Where Vigie's own element is put: inside the nearest dialog, since under a modal one nothing outside of it
 * gets a click or the focus; else at the end of the body. Never inside the editor.
 */
export function findMountPoint(composer: Composer): Element {
  return closestAcross(composer.editor, 'dialog[open], [role="dialog"]') ?? composer.editor.ownerDocument.body;
}
