/** Words that no list of Facebook's labels holds: what a site that changes overnight would say. */
export const WORDS = {
  fr: { feed: 'Voisins de la Baie', board: 'Babillard', editor: 'Billet du babillard', pin: 'Épingler' },
  en: { feed: 'Neighbours of the Bay', board: 'Notice board', editor: 'Notice board ticket', pin: 'Pin up' },
};
