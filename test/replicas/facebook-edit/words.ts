import { POST_WORDS } from '../page/post-words.ts';

/** Facebook's words where something published is edited. */
export const WORDS = {
  fr: {
    ...POST_WORDS.fr,
    opener: 'Modifier la publication',
    dialog: 'Modifier la publication',
    publish: 'Enregistrer',
  },
  en: { ...POST_WORDS.en, opener: 'Edit post', dialog: 'Edit post', publish: 'Save' },
};
