import { WORDS as POST } from '../page/linkedin-post-words.ts';

/** LinkedIn's words around a post that was published and is edited in place. */
export const WORDS = {
  fr: {
    ...POST.fr,
    posted: 'Les kiosques ouvrent samedi à 9 h.',
    edit: 'Modifier le post',
    dialog: 'Modifier le post',
    publish: 'Enregistrer',
  },
  en: {
    ...POST.en,
    posted: 'The stalls open on Saturday at 9.',
    edit: 'Edit post',
    dialog: 'Edit post',
    publish: 'Save',
  },
};
