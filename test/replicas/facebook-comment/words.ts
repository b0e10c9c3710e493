/** Facebook's words around its comment composer. The toggle under the post has the words of the submit button. */
export const WORDS = {
  fr: {
    feed: 'Publication',
    neighbour: 'Les kiosques ouvrent samedi à 9 h.',
    toggle: 'Commenter',
    editor: 'Commenter en tant que Camille Exemple',
    submit: 'Commenter',
  },
  en: {
    feed: 'Post',
    neighbour: 'The stalls open on Saturday at 9.',
    toggle: 'Comment',
    editor: 'Comment as Camille Exemple',
    submit: 'Comment',
  },
};
