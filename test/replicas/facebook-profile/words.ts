import { FACEBOOK_WORDS } from '../page/facebook-words.ts';

/** Facebook's words around a profile, one's own or a Page's. */
export const WORDS = {
  fr: {
    ...FACEBOOK_WORDS.fr,
    feed: 'Profil',
    opener: 'Modifier le profil',
    name: 'Nom de la Page',
    bio: 'Décrivez-vous…',
    save: 'Enregistrer',
  },
  en: {
    ...FACEBOOK_WORDS.en,
    feed: 'Profile',
    opener: 'Edit profile',
    name: 'Page name',
    bio: 'Describe who you are...',
    save: 'Save',
  },
};
