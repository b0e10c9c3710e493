/** LinkedIn's words around its messages. */
export const WORDS = {
  fr: {
    feed: 'Messagerie',
    neighbour: 'La bibliothèque cherche une personne au comptoir du prêt.',
    editor: 'Rédigez un message…',
    send: 'Envoyer',
    hint: 'Appuyez sur Entrée pour envoyer',
    attach: 'Joindre une image',
    emoji: 'Ouvrir le clavier des emojis',
    close: 'Fermer la conversation',
    threads: 'Conversations',
    remove: 'Retirer l’image',
  },
  en: {
    feed: 'Messaging',
    neighbour: 'The library is looking for someone at the loan desk.',
    editor: 'Write a message…',
    send: 'Send',
    hint: 'Press Enter to send',
    attach: 'Attach an image',
    emoji: 'Open emoji keyboard',
    close: 'Close the conversation',
    threads: 'Conversations',
    remove: 'Remove the image',
  },
};
export type MessageWords = (typeof WORDS)['fr'];
