/** Facebook's words where a reel is made. */
export const WORDS = {
  fr: {
    feed: 'Reels',
    edit: 'Modifier le reel',
    describe: 'Paramètres du reel',
    editor: 'Décrivez votre reel…',
    next: 'Suivant',
    back: 'Précédent',
    publish: 'Publier',
  },
  en: {
    feed: 'Reels',
    edit: 'Edit reel',
    describe: 'Reel settings',
    editor: 'Describe your reel...',
    next: 'Next',
    back: 'Previous',
    publish: 'Post',
  },
};
