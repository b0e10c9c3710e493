import { plural } from '../plural.ts';

/** Errors: what happened, what still works, what to do. */
export const frErrors = {
  'error.updated.title': 'Vigie a été mise à jour',
  'error.updated.body': 'Rechargez la page pour que Vigie relise vos textes. D’ici là, rien n’est vérifié ici.',
  'error.updated.keep': 'Votre texte n’a pas bougé. Copiez-le avant de recharger.',
  'error.updated.reload': 'Recharger la page',
  'error.updated.publish': 'Vigie n’a pas pu relire ce texte. Vous pouvez publier.',
  'error.database.title': 'Le journal ne s’ouvre pas',
  'error.database.body':
    'Vigie continue de relire vos textes, sans rien noter. Vos exceptions attendent le retour du journal.',
  'error.database.full': 'L’espace de cet appareil est plein. Effacez le journal ou libérez de l’espace.',
  'error.database.private': 'En navigation privée, Vigie ne peut rien garder.',
  'error.database.retry': 'Réessayer',
  'error.managed.title': 'Une partie de la configuration a été refusée',
  'error.managed.body': 'Le reste s’applique. Vos textes sont toujours relus.',
  'error.managed.item': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key} : reçu « ${value} », attendu ${expected}. Le réglage de départ s’applique.`,
  'error.managed.missing': ({ key, expected }: { key: string; expected: string }) =>
    `${key} : valeur manquante, attendu ${expected}.`,
  'error.managed.unknown': ({ key }: { key: string }) =>
    `${key} : Vigie ne connaît pas ce réglage. Il n’a aucun effet.`,
  'error.managed.suggestion': ({ word }: { word: string }) => `Vouliez-vous dire ${word}?`,
  'error.managed.all': 'La configuration n’a pas pu être lue. Les réglages de cet appareil s’appliquent.',
  'error.ics.title': 'Ce calendrier n’a pas pu être lu',
  'error.ics.line': ({ line, reason }: { line: number; reason: string }) => `Ligne ${line} : ${reason}`,
  'error.ics.unchanged': 'Votre horaire n’a pas changé.',
  'error.ics.reason.not-calendar': 'ce fichier n’est pas un calendrier .ics.',
  'error.ics.reason.date': 'cette date n’est pas reconnue.',
  'error.ics.reason.no-start': 'il manque le début du quart.',
  'error.ics.reason.no-end': 'il manque la fin du quart.',
  'error.ics.reason.order': 'la fin arrive avant le début.',
  'error.ics.reason.zone': 'ce fuseau horaire n’est pas reconnu.',
  'error.ics.reason.repeat': 'cette répétition n’est pas reconnue.',
  'error.ics.reason.cut': 'le fichier s’arrête avant la fin.',
  'error.ics.too-big': ({ file }: { file: string }) =>
    `${file} est trop gros pour un calendrier. Exportez seulement les prochains mois.`,
  'error.ics.empty': ({ file }: { file: string }) => `${file} ne contient aucun quart.`,
  'error.ics.partial': ({ count }: { count: number }) =>
    plural('fr', count, {
      one: 'Une ligne a été laissée de côté. Le reste est importé.',
      other: `${count} lignes ont été laissées de côté. Le reste est importé.`,
    }),
  'error.pack.title': 'La politique reçue n’a pas pu être lue',
  'error.pack.kept': ({ date }: { date: string }) => `Vigie garde la politique précédente, du ${date}.`,
  'error.pack.none': 'Sans politique, Vigie ne signale rien. Avisez votre établissement.',
  'error.pack.item': ({ key, reason }: { key: string; reason: string }) => `${key} : ${reason}`,
  'error.pack.reason.clause': ({ article }: { article: string }) =>
    `un sujet renvoie à l’article ${article}, absent de la politique.`,
  'error.pack.reason.empty': ({ article }: { article: string }) => `l’article ${article} est vide.`,
  'error.pack.reason.duplicate': ({ article }: { article: string }) => `l’article ${article} apparaît deux fois.`,
  'error.pack.reason.version': ({ version }: { version: string }) =>
    `cette politique demande Vigie ${version} ou plus récente.`,
  'error.pack.reason.establishment': 'cette politique n’est pas celle de votre établissement.',
  'error.fix.title': 'Le remplacement n’a pas marché',
  'error.fix.body': 'Vigie n’a pas touché à votre texte. Vous pouvez modifier le passage vous-même.',
  'error.paint': 'Vigie ne peut pas souligner dans ce texte. Les points sont dans la fiche.',
  'error.editor': 'Vigie ne reconnaît pas ce champ de texte. Rien n’y est vérifié.',
  'error.rule': ({ rule }: { rule: string }) => `Une vérification a été sautée (${rule}). Les autres continuent.`,
  'error.copy': 'La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.',
  'error.unknown': 'Quelque chose n’a pas marché dans Vigie. Votre texte n’a pas bougé.',
  'error.details': 'Détails pour le soutien technique',
};
