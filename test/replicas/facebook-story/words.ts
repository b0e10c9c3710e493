/** Facebook's words where a story is made. */
export const WORDS = {
  fr: {
    feed: 'Stories',
    title: 'Votre story',
    opener: 'Créer une story texte',
    editor: 'Commencez à écrire',
    discard: 'Annuler',
    publish: 'Partager dans la story',
  },
  en: {
    feed: 'Stories',
    title: 'Your story',
    opener: 'Create a text story',
    editor: 'Start typing',
    discard: 'Discard',
    publish: 'Share to story',
  },
};
