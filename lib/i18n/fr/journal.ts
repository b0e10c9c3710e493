import { plural } from '../plural.ts';

/** What the settings say of the journal. */
export const frJournal = {
  'journal.intro':
    'Ce que Vigie a signalé et ce que vous avez choisi. Aucun mot de vos textes, aucun nom, aucune adresse.',
  'journal.private': 'Il reste sur cet appareil et n’est envoyé à personne.',
  'journal.hours-absent': 'Les rappels d’horaire et d’appareil n’y figurent pas.',
  'journal.kept': ({ days }: { days: number }) =>
    plural('fr', days, {
      one: 'Chaque ligne s’efface après un jour.',
      other: `Chaque ligne s’efface après ${days} jours.`,
    }),
  'mode.off.label': 'Désactivé',
  'journal.off-erases': 'Cesser de le tenir efface tout ce qu’il contient.',
};
