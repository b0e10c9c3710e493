/** Who one is to the establishment, and in whose name one writes. */
export const frProfile = {
  'role.employee': 'Membre du personnel',
  'role.manager': 'Gestionnaire',
  'role.physician': 'Médecin',
  'role.trainee': 'Stagiaire',
  'role.volunteer': 'Bénévole',
  'role.contractor': 'Main-d’œuvre indépendante ou sous contrat',
  'role.authorized': 'Personne autorisée à publier pour l’établissement',
  'role.non-institutional': 'Ressource non institutionnelle (type familial, intermédiaire…)',
  'capacity.personal.help': 'Votre compte, vos mots. La politique s’applique quand vous parlez du travail.',
  'capacity.official.help': 'Vigie rappelle alors les règles d’écriture et l’approbation.',
  'capacity.only-personal': 'Vous écrivez en votre nom.',
  'capacity.only-personal.authorization': ({ authority }: { authority: string }) =>
    `Vous écrivez en votre nom. Parler pour l’établissement demande une autorisation : ${authority}.`,
};
