/** The first run. */
export const frFirstRun = {
  'firstrun.title': 'Vigie relit avec vous',
  'firstrun.what':
    'Quand vous écrivez sur Facebook ou LinkedIn, Vigie signale ce que la politique de l’établissement demande de ne pas publier.',
  'firstrun.local.title': 'Tout se passe dans votre navigateur',
  'firstrun.local.body':
    'Vigie lit le texte pendant que vous l’écrivez. Elle ne l’envoie nulle part et ne le garde pas.',
  'firstrun.journal.title': 'Un petit journal, sur cet appareil',
  'firstrun.journal.body':
    'Vigie y note le jour, le genre de texte, le sujet, l’article et votre décision. Jamais vos mots. Vous pouvez l’effacer.',
  'firstrun.employer.title': 'Votre établissement ne lit rien',
  'firstrun.employer.body':
    'Il peut choisir les réglages. Il ne reçoit ni vos textes, ni vos décisions, ni vos heures.',
  'firstrun.employer.body.own':
    'Vous avez ajouté Vigie vous-même. Votre établissement n’en reçoit rien et n’y choisit rien.',
  'firstrun.decide.title': 'La décision vous appartient',
  'firstrun.decide.body': 'Vigie peut se tromper. Dites-lui « Pas un problème » et continuez.',
  'firstrun.sites.title': 'Deux sites seulement',
  'firstrun.sites.body': 'Vigie travaille sur Facebook et LinkedIn. Ailleurs, elle ne lit rien.',
  'firstrun.images': 'Vigie ne regarde ni les photos ni les vidéos.',
  'firstrun.setup.establishment': 'Votre établissement',
};
