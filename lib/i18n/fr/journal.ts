/** What the settings say of the journal. */
export const frJournal = {
  'journal.intro':
    'Ce que Vigie a signalé et ce que vous avez choisi. Aucun mot de vos textes, aucun nom, aucune adresse.',
  'journal.private': 'Il reste sur cet appareil et n’est envoyé à personne.',
  'journal.hours-absent': 'Les rappels d’horaire et d’appareil n’y figurent pas.',
  'mode.off.label': 'Désactivé',
  'journal.off-erases': 'Cesser de le tenir efface tout ce qu’il contient.',
};
