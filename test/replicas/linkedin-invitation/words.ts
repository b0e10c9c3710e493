/** LinkedIn's words around the note of an invitation. */
export const WORDS = {
  fr: {
    feed: 'Profil',
    neighbour: 'Libraire à Sept-Îles',
    opener: 'Se connecter',
    dialog: 'Ajouter une note à votre invitation',
    editor: 'Votre note',
    send: 'Envoyer',
    close: 'Ignorer',
  },
  en: {
    feed: 'Profile',
    neighbour: 'Bookseller in Sept-Îles',
    opener: 'Connect',
    dialog: 'Add a note to your invitation',
    editor: 'Your note',
    send: 'Send invitation',
    close: 'Dismiss',
  },
};
