import { plural } from '../plural.ts';

/** The journal of this device. */
export const frJournal = {
  'journal.title': 'Journal de cet appareil',
  'journal.intro':
    'Ce que Vigie a signalé et ce que vous avez choisi. Aucun mot de vos textes, aucun nom, aucune adresse.',
  'journal.private': 'Il reste sur cet appareil et n’est envoyé à personne.',
  'journal.shared': 'Poste partagé? La personne suivante peut le lire. Effacez-le avant de partir.',
  'journal.empty': 'Le journal est vide.',
  'journal.column.when': 'Jour',
  'journal.column.concern': 'Sujet',
  'journal.column.surface': 'Genre de texte',
  'journal.column.decision': 'Décision',
  'journal.decision.fixed': 'Texte modifié',
  'journal.decision.dismissed': 'Pas un problème',
  'journal.decision.excepted': 'Exception ajoutée',
  'journal.decision.returned': 'Retour au texte',
  'journal.decision.continued': 'Publié quand même',
  'journal.decision.justified': 'Publié avec une raison',
  'journal.decision.blocked': 'Arrêté',
  'journal.decision.abandoned': 'Texte laissé de côté',
  'journal.count': ({ count }: { count: number }) =>
    plural('fr', count, { zero: 'Aucune ligne', one: 'Une ligne', other: `${count} lignes` }),
  'journal.kept': ({ days }: { days: number }) =>
    plural('fr', days, {
      one: 'Chaque ligne s’efface après un jour.',
      other: `Chaque ligne s’efface après ${days} jours.`,
    }),
  'journal.hours-absent': 'Les rappels d’horaire et d’appareil n’y figurent pas.',
  'journal.filter.all': 'Tous les sujets',
  'journal.erase': 'Effacer le journal',
  'journal.erase.confirm.title': 'Effacer tout le journal?',
  'journal.erase.confirm.body': ({ count }: { count: number }) =>
    plural('fr', count, {
      one: 'Une ligne sera effacée de cet appareil. Ce sera définitif.',
      other: `${count} lignes seront effacées de cet appareil. Ce sera définitif.`,
    }),
  'journal.erase.go': 'Effacer',
  'journal.erase.cancel': 'Garder le journal',
  'journal.erased': 'Le journal est effacé.',
  'journal.export': 'Enregistrer une copie',
  'journal.export.help': 'Le fichier reste sur votre appareil. Vous décidez à qui le montrer.',
};
