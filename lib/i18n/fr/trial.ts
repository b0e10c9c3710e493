/** « Vérifier un texte », in the popup and beside the policy. */
export const frTrial = {
  'trial.heading': 'Vérifier un texte',
  'trial.help': 'Pour ce que vous publierez ailleurs : un autre site, votre téléphone, un groupe.',
  'trial.kept': 'Rien n’est gardé ni envoyé. Le texte disparaît quand vous fermez.',
  'trial.popup': 'Cette fenêtre se ferme dès que vous cliquez ailleurs, et le texte disparaît avec elle.',
  'trial.tab': 'Ouvrir dans un onglet',
  'trial.label': 'Votre texte',
  'trial.kind': 'Ce sera…',
  'trial.kind.public': 'Une publication',
  'trial.kind.message': 'Un message',
  'trial.picture': 'Une photo ou une vidéo l’accompagne',
  'trial.loading': 'Vigie se prépare…',
  'trial.failed': 'Vigie n’a pas pu se préparer. Fermez cette page, puis rouvrez-la.',
  'trial.clear': 'Effacer le texte',
};
