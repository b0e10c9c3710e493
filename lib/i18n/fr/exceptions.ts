import { plural } from '../plural.ts';

/** The list of exceptions. */
export const frExceptions = {
  'exceptions.title': 'Exceptions',
  'exceptions.intro': 'Vigie ne signale plus ces mots. Ils restent sur cet appareil, parce que vous l’avez demandé.',
  'exceptions.empty': 'Aucune exception. Vous pouvez en ajouter une depuis une fiche.',
  'exceptions.count': ({ count }: { count: number }) =>
    plural('fr', count, { zero: 'Aucune exception', one: 'Une exception', other: `${count} exceptions` }),
  'exceptions.item': ({ excerpt, concern }: { excerpt: string; concern: string }) =>
    `« ${excerpt} » (sujet : ${concern})`,
  'exceptions.remove': 'Signaler de nouveau',
  'exceptions.remove-all': 'Retirer toutes les exceptions',
  'exceptions.removed': ({ excerpt }: { excerpt: string }) => `Vigie signalera de nouveau « ${excerpt} ».`,
  'exceptions.shared': 'Exceptions de votre établissement',
  'exceptions.not-for-patients':
    'Le nom ou le numéro d’une personne usagère ne peut pas être une exception : il faudrait le garder.',
};
