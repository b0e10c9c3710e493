import { POST_WORDS } from '../page/post-words.ts';

/** Facebook's words where a Page publishes: the text in one dialog, how it is published in the next. */
export const WORDS = {
  fr: {
    ...POST_WORDS.fr,
    next: 'Suivant',
    back: 'Retour',
    settings: 'Paramètres de la publication',
    schedule: 'Programmer la publication',
    scheduleIt: 'Programmer',
  },
  en: {
    ...POST_WORDS.en,
    next: 'Next',
    back: 'Back',
    settings: 'Post settings',
    schedule: 'Schedule post',
    scheduleIt: 'Schedule',
  },
};
