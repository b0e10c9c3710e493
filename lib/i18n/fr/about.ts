/** About Vigie: what it is, its licences, the keyboard. */
export const frAbout = {
  'options.nav.about': 'À propos',
  'about.what':
    'Vigie relit, sur votre appareil, ce que vous écrivez sur Facebook et LinkedIn et rappelle la politique de votre établissement. Elle ne remplace ni votre jugement, ni la politique, ni un avis juridique.',
  'about.version': ({ version }: { version: string }) => `Vigie ${version}`,
  'about.affiliation': 'Vigie n’est pas liée à Facebook ni à LinkedIn.',
  'about.licences': 'Licences des logiciels utilisés',
  'popup.privacy.more': 'Lire l’avis complet',
  'popup.shared.notice': 'Poste partagé : Vigie relit ici ce que vous écrivez et n’en garde rien.',
  'keys.heading': 'Au clavier',
  'keys.open': ({ shortcut }: { shortcut: string }) =>
    `${shortcut} : ouvrir la fiche du passage où se trouve le curseur`,
  'keys.arrows': 'Flèches : passer d’un point à l’autre dans la fiche',
  'keys.tab': 'Tab : aller d’un bouton à l’autre',
  'keys.escape': 'Échap : fermer la fiche et revenir au texte',
  'keys.change': 'Vous pouvez changer les raccourcis dans les réglages du navigateur.',
  'keys.hint.none': 'Aucun raccourci n’est réglé. Ouvrez la fiche depuis le bouton de Vigie.',
};
