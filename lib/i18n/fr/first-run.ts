/** The first run: the notice, the first choice, and the proof that one can try. */
export const frFirstRun = {
  'firstrun.title': 'Vigie relit avec vous',
  'firstrun.what':
    'Quand vous écrivez sur Facebook ou LinkedIn, Vigie signale ce que la politique de l’établissement demande de ne pas publier.',
  'firstrun.reads.title': 'Ce que Vigie lit',
  'firstrun.images': 'Vigie ne regarde ni les photos ni les vidéos.',
  'firstrun.sites.title': 'Deux sites seulement',
  'firstrun.sites.body': 'Vigie travaille sur Facebook et LinkedIn. Ailleurs, elle ne lit rien.',
  'firstrun.local.title': 'Tout se passe dans votre navigateur',
  'firstrun.local.body':
    'Vigie lit le texte pendant que vous l’écrivez. Elle ne l’envoie nulle part et ne le garde pas.',
  'firstrun.why.title': 'Pourquoi',
  'firstrun.why.body':
    'Un détail anodin peut faire reconnaître une personne usagère. Vigie rappelle la politique au bon moment, avant de publier.',
  'firstrun.never.title': 'Ce qui n’est jamais gardé',
  'firstrun.never.hours': 'Les rappels d’horaire ne sont ni comptés, ni notés, ni envoyés.',
  'firstrun.never.pages': 'Rien n’est retenu de ce que vous lisez, ni du temps que vous y passez.',
  'firstrun.kept.title': 'Ce qui est gardé sur cet appareil',
  'firstrun.kept.settings': 'Vos réglages et, si vous l’indiquez, votre horaire.',
  'firstrun.kept.disk': 'Qui administre cet appareil pourrait lire ce qu’un navigateur y garde.',
  'firstrun.journal.title': 'Un petit journal, sur cet appareil',
  'firstrun.journal.body':
    'Vigie y note le jour, le genre de texte, le sujet, l’article et votre décision. Jamais vos mots. Vous pouvez l’effacer.',
  'firstrun.journal.off': 'Sur cet appareil, Vigie ne tient pas de journal.',
  'firstrun.employer.title': 'Votre établissement ne lit rien',
  'firstrun.employer.body':
    'Il peut choisir les réglages. Il ne reçoit ni vos textes, ni vos décisions, ni vos heures.',
  'firstrun.employer.body.own':
    'Vous avez ajouté Vigie vous-même. Votre établissement n’en reçoit rien et n’y choisit rien.',
  'firstrun.configured.title': 'Qui a fait les réglages',
  'firstrun.configured.own': 'Vous, sur cet appareil, et personne d’autre.',
  'firstrun.configured.see': 'Voir les réglages',
  'firstrun.managed': ({ role, establishment }: { role: string; establishment: string }) =>
    `Votre établissement a déjà fait les réglages : ${role}, ${establishment}.`,
  'firstrun.decide.title': 'La décision vous appartient',
  'firstrun.decide.body': 'Vigie peut se tromper. Dites-lui « Pas un problème » et continuez.',
  'firstrun.decide.body.block':
    'Vigie peut se tromper. Votre établissement a toutefois choisi d’arrêter certains passages.',
  'firstrun.ask.configuration': 'Des réglages :',
  'firstrun.ask.privacy':
    'De vos renseignements personnels : la personne responsable de leur protection dans votre établissement.',
  'firstrun.setup.establishment': 'Votre établissement',
  'firstrun.start': 'C’est compris',
  'firstrun.done': 'Tout est prêt. Vous trouverez Vigie dans la barre du navigateur.',
  'firstrun.stays': 'Cet avis reste dans les réglages de Vigie.',
  'firstrun.try': 'Faire un essai',
  'firstrun.try.offline': 'Vous voulez une preuve? Coupez le réseau : Vigie relit quand même.',
  'firstrun.try.open': 'Sur Facebook ou LinkedIn, commencez une publication.',
  'firstrun.try.cut': 'Coupez le réseau : mode avion, ou câble débranché.',
  'firstrun.try.type': ({ text }: { text: string }) => `Écrivez : « ${text} »`,
  'firstrun.try.see': 'Le nom et la chambre se soulignent : la lecture se fait ici, sans rien envoyer.',
  'firstrun.try.erase': 'Effacez la phrase, puis rétablissez le réseau.',
  'firstrun.try.sample': 'Ma patiente Mme Exemple, chambre 999, va mieux aujourd’hui.',
  'firstrun.flow.label':
    'Votre texte va à Vigie, puis la décision vous revient, sans quitter cet appareil. Votre établissement envoie des réglages et ne reçoit rien de ce que vous écrivez.',
  'firstrun.flow.device': 'Cet appareil',
  'firstrun.flow.text': 'Votre texte',
  'firstrun.flow.text.where': 'dans la page',
  'firstrun.flow.reads': 'lit et oublie',
  'firstrun.flow.you': 'Vous',
  'firstrun.flow.decide': 'décidez',
  'firstrun.flow.employer': 'Votre établissement',
  'firstrun.flow.sets': 'choisit les réglages',
  'firstrun.flow.settings': 'réglages',
  'firstrun.flow.nothing': 'Aucun texte ne sort.',
};
