/** What Facebook's pages say everywhere. */
export const FACEBOOK_WORDS = {
  fr: {
    neighbour: 'Les kiosques ouvrent samedi à 9 h.',
    close: 'Fermer',
    photo: 'Photo/vidéo',
    removePhoto: 'Retirer la photo',
  },
  en: {
    neighbour: 'The stalls open on Saturday at 9.',
    close: 'Close',
    photo: 'Photo/video',
    removePhoto: 'Remove photo',
  },
};
