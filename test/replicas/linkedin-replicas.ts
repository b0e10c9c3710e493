import type { Replica } from './replica.ts';

const POST_LABEL = { fr: 'Éditeur de texte pour créer du contenu', en: 'Text editor for creating content' };

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
} as const satisfies Record<string, Replica>;
