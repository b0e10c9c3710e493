import { FACEBOOK_WORDS } from './facebook-words.ts';

/** Facebook's words around comments and replies. What opens a composer has the words of what sends it. */
export const COMMENT_WORDS = {
  fr: {
    ...FACEBOOK_WORDS.fr,
    feed: 'Publication',
    toggle: 'Commenter',
    editor: 'Commenter en tant que {name}',
    submit: 'Commenter',
    answer: 'Répondre',
    answerTo: 'Répondre à {name}',
  },
  en: {
    ...FACEBOOK_WORDS.en,
    feed: 'Post',
    toggle: 'Comment',
    editor: 'Comment as {name}',
    submit: 'Comment',
    answer: 'Reply',
    answerTo: 'Reply to {name}',
  },
};

export type CommentWords = (typeof COMMENT_WORDS)['fr'];
