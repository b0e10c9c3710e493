/** What the settings say of the words and names that Vigie keeps quiet about. */
export const frExceptions = {
  'options.nav.exceptions': 'Exceptions',
  'exceptions.intro': 'Vigie ne signale plus ces mots. Ils restent sur cet appareil, parce que vous l’avez demandé.',
  'exceptions.empty': 'Aucune exception. Vous pouvez en ajouter une depuis une fiche.',
  'exceptions.item': ({ excerpt, concern }: { excerpt: string; concern: string }) =>
    `« ${excerpt} » (sujet : ${concern})`,
  'exceptions.remove': 'Signaler de nouveau',
  'exceptions.remove-all': 'Retirer toutes les exceptions',
  'exceptions.removed': ({ excerpt }: { excerpt: string }) => `Vigie signalera de nouveau « ${excerpt} ».`,
  'exceptions.not-for-patients':
    'Le nom ou le numéro d’une personne usagère ne peut pas être une exception : il faudrait le garder.',
  'exceptions.shared-device': 'Poste partagé : une exception ne dure que le temps de la page, et rien n’est gardé ici.',
  'options.people.label': 'Mes proches',
  'options.people.help':
    'Un prénom ou un nom par ligne : un enfant, un parent, un animal. Vigie ne prend plus ces noms pour ceux de personnes usagères; elle se tait donc aussi sur quelqu’un du même nom. Ils restent sur cet appareil.',
  'options.people.save': 'Enregistrer mes proches',
};
