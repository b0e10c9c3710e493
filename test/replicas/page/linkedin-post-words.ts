/** LinkedIn's words around its post composer. */
export const WORDS = {
  fr: {
    feed: 'Fil d’actualité',
    opener: 'Commencer un post',
    neighbour: 'La bibliothèque cherche une personne au comptoir du prêt.',
    dialog: 'Créer un post',
    editor: 'Éditeur de texte pour créer du contenu',
    publish: 'Publier',
    close: 'Ignorer',
    emoji: 'Ouvrir le clavier des emojis',
    media: 'Ajouter un contenu multimédia',
    remove: 'Retirer le contenu',
    schedule: 'Programmer pour plus tard',
  },
  en: {
    feed: 'Feed',
    opener: 'Start a post',
    neighbour: 'The library is looking for someone at the loan desk.',
    dialog: 'Create a post',
    editor: 'Text editor for creating content',
    publish: 'Post',
    close: 'Dismiss',
    emoji: 'Open emoji keyboard',
    media: 'Add media',
    remove: 'Remove the media',
    schedule: 'Schedule for later',
  },
};
export type PostWords = (typeof WORDS)['fr'];
