import { FACEBOOK_WORDS } from '../page/facebook-words.ts';

/** Meta's words where a Page's posts are written apart from Facebook. */
export const WORDS = {
  fr: {
    ...FACEBOOK_WORDS.fr,
    feed: 'Meta Business Suite',
    title: 'Créer une publication',
    publishTo: 'Publier sur',
    editor: 'Texte',
    schedule: 'Programmer',
    publish: 'Publier',
  },
  en: {
    ...FACEBOOK_WORDS.en,
    feed: 'Meta Business Suite',
    title: 'Create post',
    publishTo: 'Post to',
    editor: 'Text',
    schedule: 'Schedule',
    publish: 'Publish',
  },
};
