import { FACEBOOK_WORDS } from './facebook-words.ts';

/** Facebook's words around its messages, in a page of their own or in a window at the foot of another. */
export const CHAT_WORDS = {
  fr: {
    ...FACEBOOK_WORDS.fr,
    chats: 'Discussions',
    contacts: 'Contacts',
    feed: 'Fil d’actualité',
    editor: 'Message',
    send: 'Appuyez sur Entrée pour envoyer',
    like: 'Envoyer un J’aime',
    attach: 'Joindre un fichier',
    closeChat: 'Fermer la discussion',
  },
  en: {
    ...FACEBOOK_WORDS.en,
    chats: 'Chats',
    contacts: 'Contacts',
    feed: 'Feed',
    editor: 'Message',
    send: 'Press enter to send',
    like: 'Send a Like',
    attach: 'Attach a file',
    closeChat: 'Close chat',
  },
};

export type ChatWords = (typeof CHAT_WORDS)['fr'];
