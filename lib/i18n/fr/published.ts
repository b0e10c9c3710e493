/** « Et si c’est déjà publié? »: the policy speaks of it to few; the rest is Vigie's own advice. */
export const frPublished = {
  'published.title': 'Et si c’est déjà publié?',
  'published.voices':
    'Une erreur, ça arrive, et ça se rattrape en partie. Les conseils sont de Vigie; la politique, elle, est citée mot pour mot.',
  'published.authorized': 'Au nom de l’établissement : ce que la politique demande',
  'published.own-account': 'Sur votre propre compte',
  'published.now': 'Tout de suite',
  'published.step.remove':
    'Retirez le texte ou l’image. Corriger ne suffit pas toujours : l’ancienne version peut rester visible.',
  'published.step.silence': 'N’en discutez pas davantage, ni en public ni en message, même pour expliquer.',
  'published.step.tell':
    'Avisez la personne responsable des renseignements personnels et votre gestionnaire, ou votre personne-ressource à l’établissement. Dites ce qui a été publié, où, quand, et qui a pu le voir.',
  'published.step.person':
    'Ne joignez pas vous-même la personne concernée ni ses proches. Si elle doit être avisée, c’est à l’établissement de le faire.',
  'published.step.copies': 'Ne repartagez ni le texte ni une capture d’écran, même pour demander conseil.',
  'published.where': 'Retirer ou modifier, selon l’endroit',
  'published.where.intro':
    'Le nom des boutons change avec le temps. Cherchez le menu de ce que vous avez publié, souvent trois points.',
  'published.facebook.post':
    'Le menu de la publication permet de la modifier ou de la supprimer. L’historique d’une publication modifiée peut montrer l’ancien texte : supprimez-la plutôt. Dans un groupe ou sur une page, qui l’administre peut aussi la retirer.',
  'published.facebook.comment':
    'Le menu du commentaire permet de le modifier ou de le supprimer. L’historique peut montrer l’ancien texte, et vos autres réponses restent : relisez-les.',
  'published.facebook.story':
    'Ouvrez la story, puis son menu, et supprimez-la. N’attendez pas qu’elle disparaisse d’elle-même.',
  'published.facebook.message':
    'Retirez le message pour tout le monde : le retirer pour vous seulement le laisse chez les autres. On ne peut le modifier que peu de temps.',
  'published.linkedin.post': 'Le menu de la publication permet de la modifier ou de la supprimer.',
  'published.linkedin.comment': 'Le menu du commentaire permet de le modifier ou de le supprimer.',
  'published.linkedin.article': 'Un article se retire depuis l’éditeur où vous l’avez écrit.',
  'published.linkedin.message':
    'Un message envoyé ne se modifie et ne se supprime que peu de temps. Après, il reste chez qui l’a reçu.',
  'published.limits': 'Ce que retirer ne rattrape pas',
  'published.limits.body':
    'Même retiré pour tout le monde, un texte a pu être lu, copié ou photographié. Les courriels et les avis déjà envoyés peuvent le montrer encore. Avisez donc, même après avoir retiré.',
  'published.sanctions': 'La politique le dit ainsi, mot pour mot.',
  'published.more': 'Que faire, étape par étape',
};
