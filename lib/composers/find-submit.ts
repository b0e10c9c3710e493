import type { Composer } from './composer.ts';
import { BUTTON, isAround, isEditing, nameOf } from './dom-path.ts';
import { holdsEditor } from './editor-place.ts';
import type { SiteEntry, SubmitClues } from './site-entry.ts';

/** C 2026-11: what is published already and edited in place. Elsewhere the same word keeps an audience or a draft. */
const SAVE = /^(save( changes)?|enregistrer( les modifications)?|done|terminé)$/i;
const DIALOG = 'dialog, [role="dialog"]';

/** Is this button, as it stands now, the one that publishes the composer? A disabled one publishes nothing. */
export function isSubmitOf(entry: SiteEntry, button: Element, composer: Composer): boolean {
  return !button.matches(':disabled, [aria-disabled="true"]') && isMeant(entry, button, composer);
}

/** The button that publishes, disabled or not; undefined when none is known. */
export function findSubmitOf(entry: SiteEntry, composer: Composer): HTMLElement | undefined {
  const buttons = composer.container.querySelectorAll<HTMLElement>(BUTTON);
  return [...buttons].find((button) => isMeant(entry, button, composer));
}

function isMeant({ submit, verb }: SiteEntry, button: Element, composer: Composer): boolean {
  const isInside = isAround(composer.container, button);
  // A post's second step is a dialog of its own, without the editor.
  if (!isInside && (verb !== 'post' || !isStep(button))) return false;
  if (isMarked(submit, button)) return true;
  if (!isCalled(submit, button, composer)) return false;
  return !submit.near || isNearest(submit, button, composer);
}

function isStep(button: Element): boolean {
  const dialog = button.closest(DIALOG);
  return dialog !== null && !holdsEditor(dialog);
}

function isMarked({ marks }: SubmitClues, button: Element): boolean {
  return marks.some(({ selector }) => {
    const marked = button.closest(selector);
    return marked === button || marked?.querySelectorAll(BUTTON).length === 1;
  });
}

function isCalled({ names, saves }: SubmitClues, button: Element, { container }: Composer): boolean {
  const name = nameOf(button);
  if (names.some(({ says }) => says.test(name))) return true;
  return SAVE.test(name) && (saves === 'always' || (saves === 'editing' && isEditing(container)));
}

/** Of all that are called so after the editor, those in the smallest part of the page that holds the editor too. */
function isNearest(submit: SubmitClues, button: Element, composer: Composer): boolean {
  const { editor, container } = composer;
  if (!follows(button, editor)) return false;
  for (let at = editor.parentElement; at; at = at.parentElement) {
    const called = [...at.querySelectorAll(BUTTON)].filter(
      (other) => follows(other, editor) && isCalled(submit, other, composer),
    );
    if (called.length > 0) return called.includes(button);
    if (at === container) return false;
  }
  return false;
}

function follows(button: Element, editor: Element): boolean {
  return (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
