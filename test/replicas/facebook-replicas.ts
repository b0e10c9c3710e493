import type { Replica } from './replica.ts';

/** The pages that stand in for Facebook's. */
export const FACEBOOK_REPLICAS = {
  'facebook-post': {
    address: 'https://www.facebook.com/',
    surface: 'facebook.post',
    kind: 'lexical',
    opener: '[role="main"] [role="button"]',
    editor: '[role="dialog"] [role="textbox"]',
    label: { fr: 'À quoi pensez-vous?', en: "What's on your mind?" },
    publishSteps: ['[role="dialog"] [role="button"].x1qhmfi1'],
    enter: 'newline',
  },
  'facebook-comment': {
    address: 'https://www.facebook.com/camille.exemple/posts/1',
    surface: 'facebook.comment',
    kind: 'lexical',
    opener: null,
    editor: 'form[role="presentation"] [role="textbox"]',
    label: { fr: 'Commenter en tant que Camille Exemple', en: 'Comment as Camille Exemple' },
    publishSteps: ['#focused-state-composer-submit'],
    enter: 'sends',
  },
} as const satisfies Record<string, Replica>;
