import { WORDS as POST } from '../page/linkedin-post-words.ts';

/** LinkedIn's words around an article. */
export const WORDS = {
  fr: {
    ...POST.fr,
    feed: 'Rédiger un article',
    headline: 'Titre',
    body: 'Contenu de l’éditeur d’articles',
    next: 'Suivant',
    heading: 'Sous-titre',
    bullets: 'Liste à puces',
    quote: 'Citation',
    code: 'Bloc de code',
  },
  en: {
    ...POST.en,
    feed: 'Write an article',
    headline: 'Title',
    body: 'Article editor content',
    next: 'Next',
    heading: 'Subheading',
    bullets: 'Bulleted list',
    quote: 'Quote',
    code: 'Code block',
  },
};
export type ArticleWords = (typeof WORDS)['fr'];
