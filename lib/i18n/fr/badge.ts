import { plural } from '../plural.ts';

/**
 * The badge, the live region, and the note left when Vigie was replaced under the page. The badge shows its number alone, so
 * its name holds that very number: who speaks to their machine says what they see.
 */
export const frBadge = {
  'badge.label': ({ count }: { count: number }) =>
    plural('fr', count, {
      zero: 'Vigie : rien à signaler',
      one: 'Vigie : 1 point à vérifier',
      other: `Vigie : ${count} points à vérifier`,
    }),
  'badge.label.serious': ({ count }: { count: number }) =>
    plural('fr', count, {
      one: 'Vigie : 1 point important à vérifier',
      other: `Vigie : ${count} points importants à vérifier`,
    }),
  'badge.label.mixed': ({ count, serious }: { count: number; serious: number }) =>
    plural('fr', serious, {
      one: `Vigie : ${count} points à vérifier, dont un important`,
      other: `Vigie : ${count} points à vérifier, dont ${serious} importants`,
    }),
  'badge.reminder': ({ count }: { count: number }) =>
    plural('fr', count, { one: 'Vigie : 1 rappel', other: `Vigie : ${count} rappels` }),
  'badge.unguarded':
    'Vigie relit ce texte, mais ne reconnaît pas le bouton qui publie. Elle ne vous redemandera rien à ce moment-là',
  'badge.stale': 'Vigie : rechargez la page',
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
  'live.card': ({ index, total, severity }: { index: number; total: number; severity: string }) =>
    `Point ${index} sur ${total}. ${severity}.`,
  'error.updated.body': 'Rechargez la page pour que Vigie relise vos textes. D’ici là, rien n’est vérifié ici.',
  'error.updated.keep': 'Votre texte n’a pas bougé. Copiez-le avant de recharger.',
  'error.updated.reload': 'Recharger la page',
};
