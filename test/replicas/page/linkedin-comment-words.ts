/** LinkedIn's words around its comments. The toggle in the action bar has the words of the button that sends. */
export const WORDS = {
  fr: {
    feed: 'Fil d’actualité',
    neighbour: 'La bibliothèque cherche une personne au comptoir du prêt.',
    first: 'Quelle belle occasion!',
    like: 'J’aime',
    comment: 'Commenter',
    reply: 'Répondre',
    editor: 'Éditeur de texte pour créer un commentaire',
    emoji: 'Ouvrir le clavier des emojis',
  },
  en: {
    feed: 'Feed',
    neighbour: 'The library is looking for someone at the loan desk.',
    first: 'What a fine occasion!',
    like: 'Like',
    comment: 'Comment',
    reply: 'Reply',
    editor: 'Text editor for creating comment',
    emoji: 'Open emoji keyboard',
  },
};
export type CommentWords = (typeof WORDS)['fr'];
