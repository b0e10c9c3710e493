import type { Replica } from './replica.ts';

const POST_LABEL = { fr: 'Éditeur de texte pour créer du contenu', en: 'Text editor for creating content' };
const MESSAGE_LABEL = { fr: 'Rédigez un message…', en: 'Write a message…' };
const COMMENT_LABEL = { fr: 'Éditeur de texte pour créer un commentaire', en: 'Text editor for creating comment' };

/** The pages that stand in for LinkedIn's. */
export const LINKEDIN_REPLICAS = {
  'linkedin-post-ember': {
    address: 'https://www.linkedin.com/feed/',
    surface: 'linkedin.post',
    kind: 'quill',
    opener: 'main button.share-box-feed-entry__trigger',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    label: POST_LABEL,
    publishSteps: ['.share-actions__primary-action'],
    enter: 'newline',
  },
  'linkedin-post-sdui': {
    address: 'https://www.linkedin.com/feed/',
    surface: 'linkedin.post',
    kind: 'tiptap',
    opener: 'main [role="button"]',
    editor: 'dialog [role="textbox"]',
    label: POST_LABEL,
    publishSteps: ['dialog footer button:not([aria-label])'],
    enter: 'newline',
  },
  'linkedin-message-page': {
    address: 'https://www.linkedin.com/messaging/thread/1/',
    surface: 'linkedin.message',
    kind: 'plain',
    opener: null,
    editor: '.msg-form__contenteditable',
    label: MESSAGE_LABEL,
    publishSteps: ['.msg-form__send-button'],
    enter: 'newline',
  },
  'linkedin-invitation': {
    address: 'https://www.linkedin.com/in/dominique-modele/',
    surface: 'linkedin.invitation',
    kind: 'textarea',
    opener: 'main button',
    editor: '#custom-message',
    label: { fr: 'Votre note', en: 'Your note' },
    publishSteps: ['.artdeco-button--primary'],
    enter: 'newline',
  },
  'linkedin-comment': {
    address: 'https://www.linkedin.com/feed/update/1/',
    surface: 'linkedin.comment',
    kind: 'tiptap',
    opener: '[data-toggles-comment]',
    editor: '[componentkey^="commentBox-"] [role="textbox"]',
    label: COMMENT_LABEL,
    publishSteps: ['[data-view-name="comment-post"]'],
    enter: 'newline',
  },
} as const satisfies Record<string, Replica>;
