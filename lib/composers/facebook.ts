import { siteAdapter } from './site-adapter.ts';
import type { Mark, SiteEntry, Words } from './site-entry.ts';

// Facebook writes with Lexical everywhere, behind hashed classes: roles and labels are what stays. Labels are B in
// English unless said otherwise, C in French; the heavier grade is noted where both stand in one pattern.

const DIALOG: Mark = { id: 'fb.dialog', seen: 'B 2026-11', selector: 'dialog[open], [role="dialog"]' };
const FORM: Mark = { id: 'fb.form', seen: 'C 2026-11', selector: 'form' };
const COMMENT_FORM: Mark = { id: 'fb.comment-form', seen: 'A 2026-11', selector: 'form[role="presentation"]' };
/** Where Next comes first, the dialog that follows has no editor: the question is asked at Next. */
const POST_NAMES: Words = {
  id: 'fb.post-name',
  seen: 'B 2026-11',
  says: /^(post|publish|publier|next|suivant|schedule( post)?|programmer( la publication)?|planifier|share now|partager maintenant|share|partager)$/i,
};
const COMMENT_NAMES: Words = {
  id: 'fb.comment-name',
  seen: 'A 2026-11',
  says: /^(comment|post comment|reply|answer|commenter|publier (le|un|votre) commentaire|répondre)$/i,
};
const SEND_NAMES: Words = {
  id: 'fb.send-name',
  seen: 'B 2026-11',
  says: /^(press enter to send|appuyez sur entrée pour envoyer|send|envoyer)$/i,
};
const STORY_NAMES: Words = {
  id: 'fb.story-name',
  seen: 'C 2026-11',
  says: /^(share to (your )?story|partager dans (la|votre|une) story|ajouter à (la|votre) story)$/i,
};
const COMMENT_SUBMIT: Mark = { id: 'fb.comment-submit', seen: 'A 2026-11', selector: '#focused-state-composer-submit' };

const reply: SiteEntry = {
  id: 'facebook.reply',
  surface: 'facebook.comment',
  verb: 'comment',
  clues: [
    {
      id: 'reply.label',
      seen: 'B 2026-11',
      weight: 4,
      label: /^(reply to|répondre à|write a reply|écri(re|vez) une réponse)/i,
    },
    { id: 'reply.form', seen: 'B 2026-11', weight: 2, around: COMMENT_FORM.selector },
    { id: 'reply.nested', seen: 'C 2026-11', weight: 1, around: '[role="article"] [role="article"]' },
  ],
  containers: [COMMENT_FORM, FORM],
  submit: { marks: [COMMENT_SUBMIT], names: [COMMENT_NAMES], saves: 'always', near: true },
  enter: 'sends',
};

const comment: SiteEntry = {
  id: 'facebook.comment',
  surface: 'facebook.comment',
  verb: 'comment',
  clues: [
    {
      id: 'comment.label',
      seen: 'A 2026-11',
      weight: 2,
      label:
        /^(comment as|write a (public )?comment|answer as|edit (your )?comment|commenter|écri(re|vez) un commentaire|répondre en tant que|modifier (le|votre) commentaire)/i,
    },
    { id: 'comment.form', seen: 'A 2026-11', weight: 2, around: COMMENT_FORM.selector },
    { id: 'comment.submit', seen: 'A 2026-11', weight: 2, beside: COMMENT_SUBMIT.selector },
    { id: 'comment.article', seen: 'C 2026-11', weight: 1, around: '[role="article"] form' },
  ],
  containers: [COMMENT_FORM, FORM],
  submit: { marks: [COMMENT_SUBMIT], names: [COMMENT_NAMES], saves: 'always', near: true },
  enter: 'sends',
};

const message: SiteEntry = {
  id: 'facebook.message',
  surface: 'facebook.message',
  verb: 'send',
  clues: [
    // The chat has the editor of the posts: its words, its button and its place are what tells it.
    {
      id: 'message.label',
      seen: 'B 2026-11',
      weight: 3,
      label: /^(message|aa|écri(re|vez) (un message|à)|write (a message|to))(\b|$)/i,
    },
    {
      id: 'message.send',
      seen: 'B 2026-11',
      weight: 3,
      button: /^(press enter to send|appuyez sur entrée pour envoyer)$/i,
    },
    { id: 'message.like', seen: 'C 2026-11', weight: 1, button: /^(send a like|envoyer (un|une mention) j['’]aime)$/i },
    { id: 'message.address', seen: 'A 2026-11', weight: 2, address: /^[^/]*facebook\.com\/messages\// },
    {
      id: 'message.title',
      seen: 'C 2026-11',
      weight: 2,
      title:
        /^(chat with|conversation with|messages? (in|with)|discussion avec|conversation avec|messages? (dans|avec))\b/i,
    },
  ],
  containers: [],
  submit: { marks: [], names: [SEND_NAMES], near: true },
  enter: 'sends',
};

const story: SiteEntry = {
  id: 'facebook.story',
  surface: 'facebook.story',
  verb: 'post',
  clues: [
    { id: 'story.address', seen: 'C 2026-11', weight: 2, address: /facebook\.com\/stories\/create/ },
    { id: 'story.label', seen: 'C 2026-11', weight: 2, label: /^(start typing|commencez à (écrire|taper))/i },
    { id: 'story.title', seen: 'C 2026-11', weight: 2, title: /^(your|create( a)?|votre|créer une) story\b/i },
    { id: 'story.submit', seen: 'C 2026-11', weight: 2, button: STORY_NAMES.says },
  ],
  containers: [DIALOG, { id: 'story.main', seen: 'C 2026-11', selector: 'body' }],
  submit: { marks: [], names: [STORY_NAMES, POST_NAMES] },
  enter: 'newline',
};

const reel: SiteEntry = {
  id: 'facebook.reel',
  surface: 'facebook.story',
  verb: 'post',
  clues: [
    { id: 'reel.label', seen: 'C 2026-11', weight: 3, label: /^(describe your reel|décri(re|vez) votre reel)/i },
    { id: 'reel.address', seen: 'C 2026-11', weight: 3, address: /facebook\.com\/reels?\/create/ },
    {
      id: 'reel.title',
      seen: 'C 2026-11',
      weight: 2,
      title: /^(create( a)?|edit|your|new|créer( un)?|modifier( le)?|votre|nouveau) reel\b/i,
    },
  ],
  containers: [DIALOG, { id: 'reel.main', seen: 'C 2026-11', selector: 'form, [role="main"], main, body' }],
  submit: { marks: [], names: [POST_NAMES] },
  enter: 'newline',
};

const business: SiteEntry = {
  id: 'facebook.business',
  surface: 'facebook.other',
  verb: 'post',
  clues: [{ id: 'business.host', seen: 'B 2026-11', weight: 4, address: /^business\.facebook\.com\// }],
  containers: [DIALOG, { id: 'business.main', seen: 'C 2026-11', selector: '[role="main"], main, body' }],
  submit: { marks: [], names: [POST_NAMES], saves: 'editing' },
  enter: 'newline',
};

const profile: SiteEntry = {
  id: 'facebook.profile',
  surface: 'facebook.profile',
  verb: 'post',
  clues: [
    {
      id: 'profile.label',
      seen: 'C 2026-11',
      weight: 2,
      label:
        /^(bio|page name|page bio|about|intro|describe who you are|nom de la page|bio de la page|à propos|présentation|décrivez[- ])/i,
    },
    { id: 'profile.name', seen: 'C 2026-11', weight: 1, label: /^(name|nom)$/i },
    {
      id: 'profile.title',
      seen: 'C 2026-11',
      weight: 2,
      title:
        /^(edit|modifier) (your |page |the |votre |la |le |l')?(profile|profil|bio|intro|page|name|nom|details|infos)/i,
    },
    {
      id: 'profile.address',
      seen: 'C 2026-11',
      weight: 1,
      address: /facebook\.com\/(profile|pages\/creat|[^/]{1,100}\/(about|directory))/,
    },
    {
      id: 'profile.save',
      seen: 'C 2026-11',
      weight: 1,
      button: /^(save|enregistrer|create page|créer (la|une) page)$/i,
    },
  ],
  containers: [DIALOG, FORM],
  submit: {
    marks: [],
    names: [{ id: 'profile.create', seen: 'C 2026-11', says: /^(create page|créer (la|une) page|next|suivant)$/i }],
    saves: 'always',
  },
  enter: 'newline',
  takesInput: true,
};

const share: SiteEntry = {
  id: 'facebook.share',
  surface: 'facebook.post',
  verb: 'post',
  clues: [
    {
      id: 'share.label',
      seen: 'C 2026-11',
      weight: 3,
      label: /^(say something about this|dites quelque chose|exprimez-vous (à ce sujet|sur))/i,
    },
    { id: 'share.title', seen: 'C 2026-11', weight: 2, title: /^(share|partager)\b/i },
    { id: 'share.submit', seen: 'B 2026-11', weight: 2, button: /^(share now|partager maintenant)$/i },
  ],
  containers: [DIALOG],
  submit: { marks: [], names: [POST_NAMES], saves: 'editing' },
  enter: 'newline',
};

const post: SiteEntry = {
  id: 'facebook.post',
  surface: 'facebook.post',
  verb: 'post',
  clues: [
    {
      id: 'post.label',
      seen: 'B 2026-11',
      weight: 2,
      label:
        /^(what's (on your mind|new)|create a public post|write something|à quoi pensez-vous|quoi de neuf|écrivez quelque chose|exprimez-vous|créez une publication publique)/i,
    },
    {
      id: 'post.title',
      seen: 'C 2026-11',
      weight: 2,
      title: /^(create|edit|new|créer|modifier|nouvelle)( a| the| your| une| la| votre)? (post|publication)\b/i,
    },
    { id: 'post.dialog', seen: 'B 2026-11', weight: 1, around: DIALOG.selector },
    { id: 'post.submit', seen: 'B 2026-11', weight: 1, button: POST_NAMES.says },
  ],
  containers: [DIALOG],
  submit: { marks: [], names: [POST_NAMES], saves: 'editing' },
  enter: 'newline',
};

/** Everything Vigie knows of Facebook. */
export const facebook = siteAdapter({
  site: 'facebook',
  other: 'facebook.other',
  entries: [reply, comment, message, reel, story, business, profile, share, post],
  unread: /facebook\.com\/(login|settings|privacy|checkpoint|recover|help|support|ads\/preferences)\b/,
  enterHint: [],
  actors: [
    {
      id: 'fb.actor-label',
      seen: 'A 2026-11',
      says: /^(?:comment as|answer as|reply as|commenter en tant que|répondre en tant que) (.+)$/i,
    },
    { id: 'fb.actor-header', seen: 'C 2026-11', selector: '[role="dialog"] strong', stands: 'before', says: /^(.+)$/ },
  ],
  conversations: [
    { id: 'fb.thread-link', seen: 'C 2026-11', selector: 'a[href*="/messages/"]', says: /\/t\/([^/?#]+)/ },
    { id: 'fb.thread-address', seen: 'A 2026-11', says: /\/messages\/(?:e2ee\/)?t\/([^/?#]+)/ },
    { id: 'fb.thread-heading', seen: 'C 2026-11', selector: 'h1, h2, h3, [role="heading"]', says: /^(.+)$/ },
  ],
  conversationFrames: [],
  acceptance: {
    accept: { id: 'fb.accept', seen: 'C 2026-11', says: /^(confirm|accept|confirmer|accepter)\b/i },
    refuse: {
      id: 'fb.refuse',
      seen: 'C 2026-11',
      says: /^(delete|remove|decline|ignore|supprimer|retirer|refuser|ignorer)\b/i,
    },
  },
});
