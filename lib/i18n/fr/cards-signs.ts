/** Cards of what many small signs say together: never more than a hint, and worded as one. */
export const frCardsSigns = {
  'card.patient-identifier.signs.title': 'Une personne usagère, peut-être',
  'card.patient-identifier.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble nommer ou désigner une personne qui reçoit des soins.`,
  'card.patient-identifier.signs.advice': 'Retirez ce qui la désigne, ou parlez du geste sans la personne.',
  'card.patient-indirect.signs.title': 'Une personne peut-être reconnaissable',
  'card.patient-indirect.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » réunit peut-être assez de détails pour que des gens d’ici reconnaissent une personne usagère.`,
  'card.patient-indirect.signs.advice':
    'Relisez avec les yeux d’une personne du coin, ou gardez l’émotion sans les détails.',
  'card.colleague-privacy.signs.title': 'Un détail privé d’une ou d’un collègue',
  'card.colleague-privacy.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait en dire plus sur une ou un collègue que cette personne ne le voudrait.`,
  'card.colleague-privacy.signs.advice': 'Retirez ce passage, ou ne gardez que les bons mots.',
  'card.organization-voice.signs.title': 'Au nom de l’établissement, peut-être',
  'card.organization-voice.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait être lu comme la parole de l’établissement ou d’une de ses équipes.`,
  'card.organization-voice.signs.advice': 'Parlez à la première personne, ou partagez la publication officielle.',
  'card.confidential-information.signs.title': 'De l’information interne, peut-être',
  'card.confidential-information.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait être connu à l’intérieur seulement.`,
  'card.confidential-information.signs.advice': 'Si ce n’est pas déjà public, retirez ce passage.',
  'card.organization-information.signs.title': 'La vie interne de l’établissement',
  'card.organization-information.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble parler de ce qui se passe à l’intérieur de l’établissement.`,
  'card.organization-information.signs.advice': 'Retirez ce passage, ou partagez ce qui est déjà public.',
  'card.disparagement.signs.title': 'Des mots qui pourraient blesser',
  'card.disparagement.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait être reçu durement par une personne ou nuire à l’établissement.`,
  'card.disparagement.signs.advice': 'Parlez de la situation plutôt que des personnes, ou retirez ce passage.',
  'card.discrimination.signs.title': 'Des mots qui pourraient rabaisser un groupe',
  'card.discrimination.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait viser des gens pour ce qu’ils sont.`,
  'card.discrimination.signs.advice': 'Parlez du geste ou de la situation, pas des personnes, ou retirez ce passage.',
  'card.harassment.signs.title': 'Un ton qui pourrait faire mal',
  'card.harassment.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait être reçu comme une insulte, une pression ou une menace.`,
  'card.harassment.signs.advice': 'Prenez un moment, puis reformulez ou retirez ce passage.',
  'card.solicitation.signs.title': 'Une offre liée au travail, peut-être',
  'card.solicitation.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble offrir ou demander quelque chose en lien avec votre travail ou sa clientèle.`,
  'card.solicitation.signs.advice': 'Vérifiez que c’est approuvé, ou retirez ce passage.',
  'card.internal-exchange.signs.title': 'Le travail par messagerie, peut-être',
  'card.internal-exchange.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble échanger de l’information du travail hors des outils du travail.`,
  'card.internal-exchange.signs.advice': 'Passez par les outils de l’établissement.',
  'card.patient-relationship.signs.title': 'Un lien virtuel avec une personne usagère',
  'card.patient-relationship.signs.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble parler d’un lien, dans un réseau social, avec une personne que vous soignez ou avez soignée.`,
  'card.patient-relationship.signs.advice': 'Gardez ce lien hors des réseaux sociaux.',
};
