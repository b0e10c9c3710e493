import { siteAdapter } from './site-adapter.ts';
import type { Mark, SiteEntry, Words } from './site-entry.ts';

// LinkedIn runs two front ends at once. Ember: Quill inside the open shadow root of #interop-outlet, stable data-test
// attributes. SDUI: TipTap inside a native dialog, hashed classes, stable componentkey, data-testid, data-sdui-screen.

const DIALOG: Mark = { id: 'li.dialog', seen: 'A 2026-11', selector: 'dialog[open], [role="dialog"]' };
const SHAREBOX: Mark = { id: 'li.sharebox', seen: 'A 2026-11', selector: '[data-test-modal-id="sharebox"]' };
const SHARE_SCREEN: Mark = {
  id: 'li.share-screen',
  seen: 'A 2026-11',
  selector: '[data-sdui-screen*="sharing.ShareCompose"]',
};
const COMMENT_BOX: Mark = { id: 'li.comment-box', seen: 'A 2026-11', selector: '[componentkey^="commentBox-"]' };
const EMBER_COMMENT_BOX: Mark = { id: 'li.ember-comment-box', seen: 'B 2026-11', selector: '.comments-comment-box' };
const FORM: Mark = { id: 'li.form', seen: 'C 2026-11', selector: 'form' };
const MESSAGE_FORM: Mark = { id: 'li.message-form', seen: 'A 2026-11', selector: 'form.msg-form, .msg-form' };
const PAGE: Mark = { id: 'li.page', seen: 'A 2026-11', selector: 'body' };

/** A for Post and Publier, C for the rest. */
const POST_NAMES: Words = {
  id: 'li.post-name',
  seen: 'A 2026-11',
  says: /^(post|publish|publier|schedule|planifier|programmer|next|suivant|repost|republier)$/i,
};
const COMMENT_NAMES: Words = {
  id: 'li.comment-name',
  seen: 'A 2026-11',
  says: /^(comment|post|reply|post comment|commenter|publier|répondre)$/i,
};
const SEND_NAMES: Words = { id: 'li.send-name', seen: 'A 2026-11', says: /^(send|envoyer)$/i };
const INVITE_NAMES: Words = {
  id: 'li.invite-name',
  seen: 'A 2026-11',
  says: /^(send( invitation| now)?|envoyer( l['’]invitation| maintenant)?)$/i,
};

const post: SiteEntry = {
  id: 'linkedin.post',
  surface: 'linkedin.post',
  verb: 'post',
  clues: [
    { id: 'post.sdui-editor', seen: 'A 2026-11', weight: 2, around: '[componentkey="ShareBox_textEditor"]' },
    { id: 'post.sdui-screen', seen: 'A 2026-11', weight: 2, around: SHARE_SCREEN.selector },
    { id: 'post.sharebox', seen: 'A 2026-11', weight: 2, around: SHAREBOX.selector },
    {
      id: 'post.label',
      seen: 'A 2026-11',
      weight: 2,
      label:
        /^(text editor for creating content|éditeur de texte pour créer du contenu|what do you want to talk about|de quoi souhaitez-vous (parler|discuter))/i,
    },
    {
      id: 'post.title',
      seen: 'C 2026-11',
      weight: 2,
      title:
        /^(create|edit|start|share|créer|modifier|commencer|partager|repost|republier)( a| the| your| un| le| votre)? ?(post|publication|with your thoughts|avec vos commentaires)\b/i,
    },
    { id: 'post.dialog', seen: 'A 2026-11', weight: 1, around: DIALOG.selector },
    {
      id: 'post.submit',
      seen: 'A 2026-11',
      weight: 1,
      button: /^(post|publier|schedule|planifier|programmer|repost|republier)$/i,
    },
    { id: 'post.ember-submit', seen: 'A 2026-11', weight: 1, beside: '.share-actions__primary-action' },
    { id: 'post.company', seen: 'A 2026-11', weight: 1, address: /linkedin\.com\/company\/[^/]+\/admin/ },
  ],
  containers: [DIALOG, SHAREBOX, SHARE_SCREEN],
  submit: {
    marks: [{ id: 'post.primary', seen: 'A 2026-11', selector: '.share-actions__primary-action' }],
    names: [POST_NAMES],
    saves: 'editing',
  },
  enter: 'newline',
};

const comment: SiteEntry = {
  id: 'linkedin.comment',
  surface: 'linkedin.comment',
  verb: 'comment',
  clues: [
    { id: 'comment.box', seen: 'A 2026-11', weight: 3, around: COMMENT_BOX.selector },
    { id: 'comment.ember-box', seen: 'B 2026-11', weight: 3, around: EMBER_COMMENT_BOX.selector },
    {
      id: 'comment.label',
      seen: 'A 2026-11',
      weight: 3,
      label:
        /^(text editor for (creating|editing) (a )?(comment|reply)|éditeur de texte pour (créer|modifier|ajouter) (un commentaire|une réponse)|add a (comment|reply)|ajouter un commentaire|ajouter une réponse|reply to|répondre à)/i,
    },
    {
      id: 'comment.wrapper',
      seen: 'A 2026-11',
      weight: 1,
      around: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
    },
    {
      id: 'comment.submit',
      seen: 'A 2026-11',
      weight: 2,
      beside:
        '[componentkey*="commentButtonSection"], [data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
    },
    { id: 'comment.ember-submit', seen: 'B 2026-11', weight: 2, beside: '.comments-comment-box__submit-button--cr' },
  ],
  containers: [COMMENT_BOX, EMBER_COMMENT_BOX, FORM],
  submit: {
    marks: [
      { id: 'comment.button-section', seen: 'A 2026-11', selector: '[componentkey*="commentButtonSection"]' },
      { id: 'comment.view-name', seen: 'A 2026-11', selector: '[data-view-name="comment-post"]' },
      { id: 'comment.reply-view-name', seen: 'B 2026-11', selector: '[data-view-name="comment-reply-post"]' },
      { id: 'comment.submit-button', seen: 'B 2026-11', selector: '.comments-comment-box__submit-button--cr' },
    ],
    names: [COMMENT_NAMES],
    saves: 'always',
    near: true,
  },
  enter: 'newline',
};

const message: SiteEntry = {
  id: 'linkedin.message',
  surface: 'linkedin.message',
  verb: 'send',
  clues: [
    { id: 'message.editor', seen: 'A 2026-11', weight: 3, editor: '.msg-form__contenteditable' },
    { id: 'message.form', seen: 'A 2026-11', weight: 3, around: MESSAGE_FORM.selector },
    {
      id: 'message.label',
      seen: 'A 2026-11',
      weight: 3,
      label: /^(write a message|rédigez un message|écri(re|vez) un message)/i,
    },
    { id: 'message.send', seen: 'A 2026-11', weight: 2, beside: '.msg-form__send-button' },
    { id: 'message.hint', seen: 'B 2026-11', weight: 1, beside: '.msg-form__hint-text' },
    { id: 'message.address', seen: 'A 2026-11', weight: 1, address: /linkedin\.com\/(preload\/)?messaging\b/ },
    { id: 'message.send-name', seen: 'A 2026-11', weight: 1, button: SEND_NAMES.says },
  ],
  containers: [MESSAGE_FORM, FORM],
  submit: {
    marks: [{ id: 'message.send-button', seen: 'A 2026-11', selector: '.msg-form__send-button' }],
    names: [SEND_NAMES],
    near: true,
  },
  enter: 'setting',
};

const invitation: SiteEntry = {
  id: 'linkedin.invitation',
  surface: 'linkedin.invitation',
  verb: 'send',
  clues: [
    { id: 'invitation.id', seen: 'A 2026-11', weight: 2, editor: '#custom-message' },
    {
      id: 'invitation.title',
      seen: 'C 2026-11',
      weight: 2,
      title:
        /\b(add a note|ajouter une note|(customi[sz]e|personnaliser) (your |votre |l'|cette )?invitation|invitation)\b/i,
    },
    { id: 'invitation.submit', seen: 'A 2026-11', weight: 1, button: INVITE_NAMES.says },
    {
      id: 'invitation.label',
      seen: 'C 2026-11',
      weight: 2,
      label: /^(add a note|ajoute[rz] une note|please limit|(ex|par ex|e\.g)\b.{0,200}(we know|nous nous))/i,
    },
    { id: 'invitation.textarea', seen: 'A 2026-11', weight: 1, editor: 'textarea[name="message"]' },
  ],
  containers: [DIALOG],
  submit: { marks: [], names: [INVITE_NAMES] },
  enter: 'newline',
};

const article: SiteEntry = {
  id: 'linkedin.article',
  surface: 'linkedin.article',
  verb: 'post',
  clues: [
    { id: 'article.headline', seen: 'A 2026-11', weight: 2, editor: '#article-editor-headline__textarea' },
    { id: 'article.body', seen: 'A 2026-11', weight: 2, editor: '[data-test-article-editor-content-textbox]' },
    { id: 'article.body-around', seen: 'A 2026-11', weight: 1, around: '[data-test-article-editor-content-textbox]' },
    { id: 'article.address', seen: 'A 2026-11', weight: 2, address: /linkedin\.com\/(preload\/)?article\/(new|edit)/ },
    {
      id: 'article.label',
      seen: 'C 2026-11',
      weight: 1,
      label: /^(title|headline|titre|article editor|éditeur d'article|write here|rédigez ici|écrivez ici)/i,
    },
  ],
  containers: [PAGE],
  submit: {
    marks: [{ id: 'article.publish', seen: 'A 2026-11', selector: '.article-editor-nav__publish' }],
    names: [
      { id: 'article.publish-name', seen: 'A 2026-11', says: /^(publish|publier|next|suivant|update|mettre à jour)$/i },
    ],
    saves: 'editing',
  },
  enter: 'newline',
};

const profile: SiteEntry = {
  id: 'linkedin.profile',
  surface: 'linkedin.profile',
  verb: 'post',
  clues: [
    {
      id: 'profile.label',
      seen: 'C 2026-11',
      weight: 2,
      label: /^(headline|titre( de profil| professionnel)?|about|summary|infos|résumé|à propos)(\b|$)/i,
    },
    {
      id: 'profile.title',
      seen: 'C 2026-11',
      weight: 2,
      title:
        /^(edit|modifier) (your |the |votre |l'|les |la )?(intro|introduction|about|infos|profile|profil|résumé|section)/i,
    },
    {
      id: 'profile.id',
      seen: 'C 2026-11',
      weight: 1,
      editor: '[id*="headline" i], [id*="summary" i], [name*="headline" i], [name*="summary" i]',
    },
    { id: 'profile.address', seen: 'C 2026-11', weight: 1, address: /linkedin\.com\/(preload\/)?in\/[^/]+\// },
    { id: 'profile.save', seen: 'C 2026-11', weight: 1, button: /^(save|enregistrer)$/i },
  ],
  containers: [DIALOG, FORM],
  submit: { marks: [], names: [], saves: 'always' },
  enter: 'newline',
  takesInput: true,
};

/** Everything Vigie knows of LinkedIn. */
export const linkedin = siteAdapter({
  site: 'linkedin',
  other: 'linkedin.other',
  entries: [comment, message, invitation, article, profile, post],
  unread: /linkedin\.com\/(login|uas|checkpoint|mypreferences|psettings|help|signup)\b/,
  enterHint: [
    { id: 'message.enter-hint', seen: 'B 2026-11', selector: '.msg-form__hint-text', says: /\b(enter|entrée)\b/i },
  ],
  actors: [
    {
      id: 'li.actor-switch',
      seen: 'C 2026-11',
      selector: 'button',
      says: /(?:currently|actuellement)\W{1,9}(.{1,200})$/i,
    },
    {
      id: 'li.actor-share',
      seen: 'C 2026-11',
      selector: 'button',
      says: /^(.+?),? (?:post to|publier pour|publier :)/i,
    },
    {
      id: 'li.actor-button',
      seen: 'C 2026-11',
      selector: ':is(dialog, [role="dialog"]) button[aria-haspopup] :is(strong, h2, h3)',
      stands: 'before',
      says: /^(.+)$/,
    },
  ],
  conversations: [
    { id: 'li.thread-link', seen: 'C 2026-11', selector: 'a[href*="/messaging/thread/"]', says: /\/thread\/([^/?#]+)/ },
    { id: 'li.person-link', seen: 'C 2026-11', selector: 'a[href*="/in/"]', says: /\/in\/([^/?#]+)/ },
    { id: 'li.thread-address', seen: 'B 2026-11', says: /\/messaging\/thread\/([^/?#]+)/ },
    { id: 'li.thread-heading', seen: 'C 2026-11', selector: 'h1, h2, h3', says: /^(.+)$/ },
  ],
  conversationFrames: [
    {
      id: 'li.bubble',
      seen: 'B 2026-11',
      selector: '.msg-overlay-conversation-bubble, [data-view-name="message-overlay-conversation-bubble-item"]',
    },
    { id: 'li.thread', seen: 'C 2026-11', selector: '.msg-convo-wrapper, .msg__detail, .scaffold-layout__detail' },
  ],
  acceptance: {
    accept: { id: 'li.accept', seen: 'C 2026-11', says: /^(accept|accepter)\b/i },
    refuse: { id: 'li.refuse', seen: 'C 2026-11', says: /^(ignore|decline|ignorer|refuser)\b/i },
  },
});
