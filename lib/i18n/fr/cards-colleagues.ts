/** Cards about colleagues’ privacy. */
export const frCardsColleagues = {
  'card.colleague-privacy.health.title': 'La santé d’une ou d’un collègue',
  'card.colleague-privacy.health.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle de la santé ou d’un congé d’une personne de l’équipe. C’est à elle de choisir qui le sait.`,
  'card.colleague-privacy.health.advice': 'Gardez le mot d’encouragement, sans la raison ni les détails.',
  'card.colleague-privacy.health.advice.consent':
    'Demandez d’abord l’accord de la personne, ou gardez seulement le mot d’encouragement.',
  'card.colleague-privacy.health.advice.written':
    'Obtenez d’abord son autorisation écrite, ou gardez seulement le mot d’encouragement.',
  'card.colleague-privacy.schedule.title': 'L’horaire d’une ou d’un collègue',
  'card.colleague-privacy.schedule.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » dit quand ou à quel endroit une personne de l’équipe travaille. Sa tranquillité peut en dépendre.`,
  'card.colleague-privacy.schedule.advice': 'Retirez le moment et l’endroit.',
  'card.colleague-privacy.schedule.advice.consent':
    'Demandez d’abord l’accord de la personne, ou retirez le moment et l’endroit.',
  'card.colleague-privacy.schedule.advice.written':
    'Obtenez d’abord son autorisation écrite, ou retirez le moment et l’endroit.',
  'card.colleague-privacy.contact.title': 'Les coordonnées d’une ou d’un collègue',
  'card.colleague-privacy.contact.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » permet de joindre ou de trouver une personne de l’équipe en dehors du travail.`,
  'card.colleague-privacy.contact.advice': 'Retirez ces coordonnées de votre texte.',
  'card.colleague-privacy.contact.advice.consent':
    'Demandez d’abord l’accord de la personne, ou retirez ces coordonnées.',
  'card.colleague-privacy.contact.advice.written':
    'Obtenez d’abord son autorisation écrite, ou retirez ces coordonnées.',
  'card.colleague-privacy.discipline.title': 'Une mesure visant une ou un collègue',
  'card.colleague-privacy.discipline.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle d’une mesure ou d’une plainte qui touche une personne de l’équipe. Sa réputation compte.`,
  'card.colleague-privacy.discipline.advice': 'Retirez ce passage. Même vrai, il peut faire du tort.',
  'card.colleague-privacy.discipline.advice.consent':
    'Sans l’accord de la personne, retirez ce passage. Même vrai, il peut faire du tort.',
  'card.colleague-privacy.discipline.advice.written':
    'Sans son autorisation écrite, retirez ce passage. Même vrai, il peut faire du tort.',
  'card.colleague-privacy.orientation.title': 'La vie intime d’une ou d’un collègue',
  'card.colleague-privacy.orientation.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » dévoile un côté intime d’une personne de l’équipe. C’est à elle d’en parler, si elle le veut.`,
  'card.colleague-privacy.orientation.advice': 'Retirez ce détail, même dit avec gentillesse.',
  'card.colleague-privacy.orientation.advice.consent':
    'Demandez d’abord l’accord de la personne, ou retirez ce détail, même dit avec gentillesse.',
  'card.colleague-privacy.orientation.advice.written':
    'Obtenez d’abord son autorisation écrite, ou retirez ce détail, même dit avec gentillesse.',
  'card.colleague-privacy.pay.title': 'Le salaire d’une ou d’un collègue',
  'card.colleague-privacy.pay.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle du salaire d’une personne de l’équipe. C’est un renseignement personnel.`,
  'card.colleague-privacy.pay.advice': 'Retirez le montant et ce qui désigne la personne.',
  'card.colleague-privacy.pay.advice.consent': 'Demandez d’abord l’accord de la personne, ou retirez le montant.',
  'card.colleague-privacy.pay.advice.written':
    'Obtenez d’abord l’autorisation écrite de la personne, ou retirez le montant.',
  'card.colleague-privacy.fix.remove.label': 'Retirer ce détail',
};
