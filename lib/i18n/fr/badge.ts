import { plural } from '../plural.ts';

/** The badge, the toolbar, the live region and the keyboard. */
export const frBadge = {
  'badge.text': ({ count }: { count: number }) =>
    plural('fr', count, { zero: 'Rien à signaler', one: `${count} point`, other: `${count} points` }),
  'badge.label': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Vigie : rien à signaler',
      one: 'Vigie : un point à vérifier',
      other: `Vigie : ${count} points à vérifier`,
    }),
  'badge.label.serious': ({ count }: { count: number }) =>
    plural('fr', count, {
      one: 'Vigie : un point important à vérifier',
      other: `Vigie : ${count} points importants à vérifier`,
    }),
  'badge.label.mixed': ({ count, serious }: { count: number; serious: number }) =>
    plural('fr', serious, {
      one: `Vigie : ${count} points à vérifier, dont un important`,
      other: `Vigie : ${count} points à vérifier, dont ${serious} importants`,
    }),
  'badge.reminder': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Vigie : un rappel', other: `Vigie : ${count} rappels` }),
  'badge.stale': 'Vigie : rechargez la page',
  'badge.reading': 'Vigie relit ce texte',
  'badge.open': 'Ouvrir la fiche',
  'toolbar.title': 'Vigie',
  'toolbar.title.count': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Vigie : rien à signaler dans cet onglet',
      one: 'Vigie : un point à vérifier dans cet onglet',
      other: `Vigie : ${count} points à vérifier dans cet onglet`,
    }),
  'live.count': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Vigie : plus rien à vérifier.',
      one: 'Vigie : un point à vérifier.',
      other: `Vigie : ${count} points à vérifier.`,
    }),
  'live.count.serious': ({ count }: { count: number }) =>
    plural('fr', count, {
      one: 'Vigie : un point important à vérifier.',
      other: `Vigie : ${count} points importants à vérifier.`,
    }),
  'live.first': ({ count, shortcut }: { count: number; shortcut: string }) =>
    plural('fr', count, {
      one: `Vigie : un point à vérifier. ${shortcut} pour le lire.`,
      other: `Vigie : ${count} points à vérifier. ${shortcut} pour les lire.`,
    }),
  'live.card': ({ index, total, severity }: { index: number; total: number; severity: string }) =>
    `Point ${index} sur ${total}. ${severity}.`,
  'live.closed': 'Fiche fermée. Vous êtes dans votre texte.',
  'live.dialog.back': 'Vous êtes dans votre texte. Rien n’a été publié.',
  'live.undone': 'Changement annulé.',
  'keys.heading': 'Au clavier',
  'keys.open': ({ shortcut }: { shortcut: string }) =>
    `${shortcut} : ouvrir la fiche du passage où se trouve le curseur`,
  'keys.next': ({ shortcut }: { shortcut: string }) => `${shortcut} : aller au point suivant`,
  'keys.arrows': 'Flèches : passer d’un point à l’autre dans la fiche',
  'keys.tab': 'Tab : aller d’un bouton à l’autre',
  'keys.escape': 'Échap : fermer la fiche et revenir au texte',
  'keys.change': 'Vous pouvez changer les raccourcis dans les réglages du navigateur.',
  'keys.hint.card': ({ shortcut }: { shortcut: string }) => `${shortcut} pour ouvrir, Échap pour fermer`,
  'keys.hint.none': 'Aucun raccourci n’est réglé. Ouvrez la fiche depuis le bouton de Vigie.',
};
