import type { Composer, Recognition, SiteAdapter } from './composer.ts';
import { BUTTON, closestAcross, isEditing, nameOf } from './dom-path.ts';
import { reportField } from './report-field.ts';

// Facebook writes with Lexical everywhere, behind hashed classes: roles and labels are what stays.
// Grades: A measured on the live site in 2026 by its source, B several sources, C one source or a guess. Noted 2026-11.

/** A: comments and replies stand in a form; posts never do. */
const COMMENT_FORM = 'form[role="presentation"]';
/** B: posts are written in a dialog. */
const DIALOG = '[role="dialog"]';
/** A: the button of a comment that has the focus. */
const COMMENT_SUBMIT = '#focused-state-composer-submit';

/** B in English, C in French. */
const POST_LABEL =
  /^(what's on your mind|create a public post|write something|à quoi pensez-vous|quoi de neuf|écrivez quelque chose|exprimez-vous)/i;
/** A in English, B in French. */
const COMMENT_LABEL =
  /^(comment as|write a (public )?comment|answer as|reply to|commenter|écri(re|vez) un commentaire|répondre)/i;
/** B: the chat has the same editor; its label is all that tells it. */
const CHAT_LABEL = /^(message|aa)\b/i;

/** B in English, C in French. Where Next comes first, the dialog that follows has no editor: the question is asked there. */
const POST_SUBMIT = /^(post|publier|next|suivant|share now|partager maintenant)$/i;
/** C: what is published already and edited in place. Elsewhere the same word keeps an audience or a draft. */
const EDIT_SUBMIT = /^(save|enregistrer)$/i;
/** A in English, B in French. */
const COMMENT_SUBMIT_LABEL = /^(comment|post comment|reply|answer|commenter|publier (le|un) commentaire|répondre)$/i;
/** A in English, B in French. */
const ACTING_NAME = /^(?:comment as|commenter en tant que) (.+)$/i;
/** C: the words on a friend request. */
const ACCEPTANCE = /^(confirm|accept|confirmer|accepter)$/i;

export const facebook: SiteAdapter = {
  site: 'facebook',
  recognise(editor) {
    if (editor.getAttribute('role') !== 'textbox') return undefined;
    const label = labelOf(editor);
    if (CHAT_LABEL.test(label)) return undefined;
    return recogniseComment(editor, label) ?? recognisePost(editor, label);
  },
  isSubmit(button, composer) {
    if (button.getAttribute('aria-disabled') === 'true') return false;
    return composer.surface === 'facebook.comment' ? isCommentSubmit(button, composer) : isPostSubmit(button, composer);
  },
  findSubmit(composer) {
    const buttons = [...composer.container.querySelectorAll<HTMLElement>(BUTTON)];
    return buttons.find((button) => facebook.isSubmit(button, composer));
  },
  sendsOnEnter: ({ surface }) => surface === 'facebook.comment',
  actingName: ({ editor }) => ACTING_NAME.exec(labelOf(editor))?.[1],
  conversationOf: () => undefined,
  isAcceptance: (button) => ACCEPTANCE.test(nameOf(button)),
  report: (editor) => reportField(facebook, editor),
};

function recogniseComment(editor: HTMLElement, label: string): Recognition | undefined {
  const form = closestAcross(editor, COMMENT_FORM);
  if (!form && !COMMENT_LABEL.test(label)) return undefined;
  const container = form ?? closestAcross(editor, 'form') ?? editor.parentElement ?? editor;
  return { surface: 'facebook.comment', container, verb: 'comment', via: 'facebook.comment' };
}

function recognisePost(editor: HTMLElement, label: string): Recognition | undefined {
  const dialog = closestAcross(editor, DIALOG);
  if (!dialog && !POST_LABEL.test(label)) return undefined;
  const container = dialog ?? closestAcross(editor, '[role="main"]') ?? editor.ownerDocument.body;
  return { surface: 'facebook.post', container, verb: 'post', via: 'facebook.post' };
}

function isPostSubmit(button: Element, { container }: Composer): boolean {
  const name = nameOf(button);
  return POST_SUBMIT.test(name) || (EDIT_SUBMIT.test(name) && isEditing(container));
}

function isCommentSubmit(button: Element, composer: Composer): boolean {
  if (closestAcross(button, COMMENT_SUBMIT)) return true;
  // The action bar's toggle has the same words: only a button inside the composer's own form counts.
  return composer.container.contains(button) && COMMENT_SUBMIT_LABEL.test(nameOf(button));
}

/** Straight apostrophes, so that one pattern reads both. */
function labelOf(editor: HTMLElement): string {
  const label = editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '';
  return label.replace(/’/g, "'").trim();
}
