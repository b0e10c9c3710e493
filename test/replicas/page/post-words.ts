import { FACEBOOK_WORDS } from './facebook-words.ts';

/** Facebook's words around its post composer. */
export const POST_WORDS = {
  fr: {
    ...FACEBOOK_WORDS.fr,
    feed: 'Fil d’actualité',
    opener: 'Quoi de neuf',
    dialog: 'Créer une publication',
    editor: 'À quoi pensez-vous?',
    publish: 'Publier',
  },
  en: {
    ...FACEBOOK_WORDS.en,
    feed: 'Feed',
    opener: "What's new",
    dialog: 'Create post',
    editor: "What's on your mind?",
    publish: 'Post',
  },
};

export type PostWords = (typeof POST_WORDS)['fr'];
