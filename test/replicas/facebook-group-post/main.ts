import { offerPostDialog } from '../page/post-page.ts';
import { POST_WORDS } from '../page/post-words.ts';

offerPostDialog({
  fr: {
    ...POST_WORDS.fr,
    feed: 'Groupe public',
    opener: 'Écrivez quelque chose…',
    editor: 'Créez une publication publique…',
  },
  en: { ...POST_WORDS.en, feed: 'Public group', opener: 'Write something…', editor: 'Create a public post…' },
});
