/** LinkedIn's words around what a person writes of themselves. */
export const WORDS = {
  fr: {
    feed: 'Profil',
    headline: 'Libraire à Sept-Îles',
    about: 'Je vends des livres depuis douze ans.',
    editHeadline: 'Modifier l’intro',
    editAbout: 'Modifier les infos',
    headlineLabel: 'Titre',
    aboutLabel: 'Infos',
    save: 'Enregistrer',
    close: 'Ignorer',
  },
  en: {
    feed: 'Profile',
    headline: 'Bookseller in Sept-Îles',
    about: 'I have sold books for twelve years.',
    editHeadline: 'Edit intro',
    editAbout: 'Edit about',
    headlineLabel: 'Headline',
    aboutLabel: 'About',
    save: 'Save',
    close: 'Dismiss',
  },
};
