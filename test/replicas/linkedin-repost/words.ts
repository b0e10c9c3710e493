import { WORDS as POST } from '../page/linkedin-post-words.ts';

/** LinkedIn's words around a post that is shared on. */
export const WORDS = {
  fr: { ...POST.fr, repost: 'Republier', withThoughts: 'Republier avec vos réflexions' },
  en: { ...POST.en, repost: 'Repost', withThoughts: 'Repost with your thoughts' },
};
