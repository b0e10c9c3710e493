/** Facebook's words around its post composer. */
export const WORDS = {
  fr: {
    feed: 'Fil d’actualité',
    opener: 'Quoi de neuf',
    neighbour: 'Les kiosques ouvrent samedi à 9 h.',
    dialog: 'Créer une publication',
    editor: 'À quoi pensez-vous?',
    publish: 'Publier',
    close: 'Fermer',
  },
  en: {
    feed: 'Feed',
    opener: "What's new",
    neighbour: 'The stalls open on Saturday at 9.',
    dialog: 'Create post',
    editor: "What's on your mind?",
    publish: 'Post',
    close: 'Close',
  },
};
