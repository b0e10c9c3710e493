import { offerPostDialog } from '../page/post-page.ts';
import { POST_WORDS } from '../page/post-words.ts';

const article = document.querySelector('[role="article"]');

offerPostDialog(
  {
    fr: {
      ...POST_WORDS.fr,
      opener: 'Partager',
      dialog: 'Partager',
      editor: 'Dites quelque chose à ce propos…',
      publish: 'Partager maintenant',
    },
    en: {
      ...POST_WORDS.en,
      opener: 'Share',
      dialog: 'Share',
      editor: 'Say something about this...',
      publish: 'Share now',
    },
  },
  { mayBeEmpty: true, enclose: () => article?.querySelector('p')?.cloneNode(true) },
);
