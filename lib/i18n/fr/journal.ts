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
  'journal.days.label': 'Garder chaque ligne',
  'journal.days.choice': ({ days }: { days: number }) => plural('fr', days, { one: 'Un jour', other: `${days} jours` }),
  'journal.days.managed': 'Votre établissement fixe une durée maximale. La plus courte des deux s’applique.',
  'journal.empty': 'Le journal est vide.',
  'journal.empty.help': 'La première ligne s’ajoutera quand Vigie signalera un point dans un de vos textes.',
  'journal.count': ({ count }: { count: number }) =>
    plural('fr', count, { zero: 'Aucune ligne', one: 'Une ligne', other: `${count} lignes` }),
  'journal.column.when': 'Jour',
  'journal.column.surface': 'Genre de texte',
  'journal.column.concern': 'Sujet',
  'journal.column.article': 'Article',
  'journal.column.rule': 'Règle',
  'journal.column.decision': 'Décision',
  'journal.column.total': 'Total',
  'journal.decision.shown': 'Signalé',
  'journal.decision.fixed': 'Proposition de Vigie choisie',
  'journal.decision.edited': 'Texte modifié',
  'journal.decision.dismissed': 'Pas un problème',
  'journal.decision.returned': 'Retour au texte',
  'journal.decision.continued': 'Publié quand même',
  'journal.decision.justified': 'Publié avec une raison',
  'journal.decision.blocked': 'Arrêté',
  'journal.decision.abandoned': 'Texte laissé de côté',
  'journal.table': 'Les lignes du journal',
  'journal.filter.label': 'Sujet',
  'journal.filter.all': 'Tous les sujets',
  'journal.range': ({ first, last, total }: { first: number; last: number; total: number }) =>
    `${first} à ${last} sur ${total}`,
  'journal.newer': 'Plus récentes',
  'journal.older': 'Plus anciennes',
  'journal.weeks.title': 'Points signalés, par semaine',
  'journal.weeks.help': 'Treize semaines, de la plus ancienne à celle-ci.',
  'journal.weeks.none': 'Aucun point signalé depuis treize semaines.',
  'journal.weeks.describe': ({ concern, counts }: { concern: string; counts: string }) =>
    `${concern}, semaine par semaine : ${counts}`,
  'journal.edited.title': 'Part modifiée avant de publier',
  'journal.edited.help':
    'Parmi les points modifiés ou publiés quand même. Ni « Pas un problème », ni les textes laissés de côté n’y comptent.',
  'journal.edited.none': 'Rien n’a encore été modifié ni publié avec un point.',
  'journal.edited.summary': ({ share, changed, all }: { share: number; changed: number; all: number }) =>
    `${share} % : ${changed} sur ${all}.`,
  'journal.edited.of': ({ changed, all }: { changed: number; all: number }) => `${changed} sur ${all}`,
  'journal.week.column': 'Semaine du',
  'journal.numbers': 'Voir les nombres',
  'journal.export': 'Enregistrer une copie',
  'journal.export.help': 'Le fichier reste sur votre appareil. Vous décidez à qui le montrer.',
  'journal.export.csv': 'Pour un tableur (CSV)',
  'journal.export.json': 'Pour un programme (JSON)',
  'journal.export.counts': 'Les nombres seulement (CSV)',
  'journal.export.counts.help':
    'Les nombres seulement : combien de fois chaque décision, par sujet, sans jour ni article. Un nombre de 1 à 4 y devient « <5 », et un total qui le comprendrait, « x ».',
  'journal.export.failed': 'La copie n’a pas pu être enregistrée. Réessayez.',
  'journal.erase': 'Effacer le journal',
  'journal.erase.confirm.title': 'Effacer tout le journal?',
  'journal.erase.confirm.body': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Tout ce qui reste du journal sera effacé de cet appareil. Ce sera définitif.',
      one: 'Une ligne sera effacée de cet appareil. Ce sera définitif.',
      other: `${count} lignes seront effacées de cet appareil. Ce sera définitif.`,
    }),
  'journal.erase.go': 'Effacer',
  'journal.erase.cancel': 'Garder le journal',
  'journal.erased': 'Le journal est effacé.',
  'journal.not-erased': 'Le journal n’a pas pu être effacé. Réessayez.',
  'journal.reading': 'Le journal s’ouvre…',
  'error.database.title': 'Le journal ne s’ouvre pas',
  'error.database.body': 'Vigie continue de relire vos textes, sans rien noter.',
  'error.database.private': 'En navigation privée, Vigie ne peut rien garder.',
  'error.database.newer':
    'Une version plus récente de Vigie a tenu ce journal. Il est gardé tel quel. Rechargez cette page, ou mettez Vigie à jour.',
  'error.database.blocked':
    'Le journal attend qu’un autre onglet de Vigie le libère. Fermez les autres pages de Vigie et il s’ouvrira.',
  'error.database.renewed':
    'Le journal précédent était endommagé. Vigie en tient un nouveau. Une copie contient aussi ce qui se lit encore de l’ancien.',
  'error.database.full': 'L’espace de cet appareil est plein. Effacez le journal ou libérez de l’espace.',
  'error.database.retry': 'Réessayer',
};
