import type { Recognition, SiteAdapter } from './composer.ts';
import { BUTTON, closestAcross, isEditing, nameOf } from './dom-path.ts';
import { reportField } from './report-field.ts';

// LinkedIn runs two front ends at once. Ember: Quill inside the open shadow root of #interop-outlet, stable data-test
// attributes. SDUI: TipTap inside a native dialog, hashed classes, stable componentkey, data-testid, data-sdui-screen.
// Grades: A measured on the live site in 2026 by its source, B several sources, C one source or a guess. Noted 2026-11.

/** A: Ember's share box. */
const EMBER_SHAREBOX = '[data-test-modal-id="sharebox"]';
/** A: SDUI's share box. */
const SDUI_EDITOR = '[componentkey="ShareBox_textEditor"]';
const SDUI_SCREEN = '[data-sdui-screen*="sharing.ShareCompose"]';
/** Structure, for the day these names change: a post is written in a dialog, native or by role. */
const DIALOG = 'dialog[open], [role="dialog"]';
/** A in English, B in French. */
const POST_LABEL = /^(text editor for creating content|éditeur de texte pour créer du contenu)/i;
/** A: Ember's button. */
const EMBER_SUBMIT = '.share-actions__primary-action';
/** A for Post and Publier, C for the rest. */
const POST_SUBMIT = /^(post|publier|schedule|planifier|programmer)$/i;
/** C: what is published already and edited in place. */
const EDIT_SUBMIT = /^(save|enregistrer)$/i;
/** Comments and messages have editors of the same make; they are told by these. A. */
const COMMENT_BOX = '[componentkey^="commentBox-"], .comments-comment-box';
const MESSAGE_FORM = 'form.msg-form, .msg-form__contenteditable';
/** C: the words on an invitation to connect. */
const ACCEPTANCE = /^(accept|accepter)\b/i;

export const linkedin: SiteAdapter = {
  site: 'linkedin',
  recognise(editor) {
    if (closestAcross(editor, COMMENT_BOX) || closestAcross(editor, MESSAGE_FORM)) return undefined;
    const container = findShareBox(editor);
    return container && { surface: 'linkedin.post', container, verb: 'post', via: 'linkedin.post' };
  },
  isSubmit(button, { container }) {
    if (button.matches(':disabled, [aria-disabled="true"]')) return false;
    const name = nameOf(button);
    return button.matches(EMBER_SUBMIT) || POST_SUBMIT.test(name) || (EDIT_SUBMIT.test(name) && isEditing(container));
  },
  findSubmit(composer) {
    const buttons = [...composer.container.querySelectorAll<HTMLElement>(BUTTON)];
    return buttons.find((button) => linkedin.isSubmit(button, composer));
  },
  sendsOnEnter: () => false,
  actingName: () => undefined,
  conversationOf: () => undefined,
  isAcceptance: (button) => ACCEPTANCE.test(nameOf(button)),
  report: (editor) => reportField(linkedin, editor),
};

function findShareBox(editor: HTMLElement): Recognition['container'] | undefined {
  const known = closestAcross(editor, EMBER_SHAREBOX) ?? closestAcross(editor, SDUI_SCREEN);
  if (known) return closestAcross(known, DIALOG) ?? known;
  const isPost = closestAcross(editor, SDUI_EDITOR) || POST_LABEL.test(editor.getAttribute('aria-label') ?? '');
  const dialog = closestAcross(editor, DIALOG);
  if (isPost) return dialog ?? editor.ownerDocument.body;
  return dialog && isPublishing(dialog) ? dialog : undefined;
}

/** A dialog that can publish; a report or a note to oneself is written in dialogs too. */
function isPublishing(dialog: Element): boolean {
  return [...dialog.querySelectorAll(BUTTON)].some((button) => POST_SUBMIT.test(nameOf(button)));
}
