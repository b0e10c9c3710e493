/** Cards about hurtful words and solicitation. */
export const frCardsRespect = {
  'card.disparagement.colleague.title': 'Des mots durs envers une ou un collègue',
  'card.disparagement.colleague.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait blesser une personne de l’équipe, même sans la nommer. L’écrit reste et circule.`,
  'card.disparagement.colleague.advice': 'Parlez de la situation plutôt que de la personne, ou retirez ce passage.',
  'card.disparagement.manager.title': 'Des mots durs envers une ou un gestionnaire',
  'card.disparagement.manager.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait être lu comme une attaque personnelle. Le fond de votre message s’y perdrait.`,
  'card.disparagement.manager.advice': 'Dites ce qui ne va pas sans viser la personne, ou retirez ce passage.',
  'card.disparagement.patient.title': 'Des mots durs envers une personne usagère',
  'card.disparagement.patient.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait blesser une personne usagère ou ses proches, même sans la nommer.`,
  'card.disparagement.patient.advice': 'Retirez ce passage. Une journée difficile peut se dire sans viser personne.',
  'card.disparagement.organization.title': 'Des mots durs envers l’établissement',
  'card.disparagement.organization.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait nuire à la réputation de l’établissement ou exposer un désaccord en public.`,
  'card.disparagement.organization.advice':
    'Reformulez avec retenue. Pour signaler un problème, des voies sont prévues.',
  'card.disparagement.fix.remove.label': 'Retirer ce passage',
  'card.discrimination.group.title': 'Des mots qui visent un groupe',
  'card.discrimination.group.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » pourrait rabaisser des gens pour ce qu’ils sont : origine, âge, religion, handicap ou autre.`,
  'card.discrimination.group.advice': 'Parlez du geste ou de la situation, pas du groupe, ou retirez ce passage.',
  'card.discrimination.person.title': 'Des mots qui visent un trait personnel',
  'card.discrimination.person.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » vise ce qu’une personne est, plutôt que ce qui s’est passé.`,
  'card.discrimination.person.advice': 'Retirez ce trait et gardez les faits, ou retirez ce passage.',
  'card.discrimination.gender-identity.title': 'L’identité de genre d’une personne',
  'card.discrimination.gender-identity.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » vise l’identité ou l’expression de genre d’une personne. Cela peut la blesser ou l’exposer.`,
  'card.discrimination.gender-identity.advice': 'Retirez ce passage, ou parlez de la personne comme elle se nomme.',
  'card.harassment.insult.title': 'Des mots insultants',
  'card.harassment.insult.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » peut être reçu comme une insulte. Une fois publiée, elle est difficile à rattraper.`,
  'card.harassment.insult.advice': 'Prenez un moment, puis reformulez ou retirez ce passage.',
  'card.harassment.threat.title': 'Des mots qui peuvent faire peur',
  'card.harassment.threat.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » peut être compris comme une menace, même dit pour rire.`,
  'card.harassment.threat.advice':
    'Retirez ce passage. Si un conflit vous pèse, parlez-en à une personne de confiance.',
  'card.harassment.obscene.title': 'Des mots à caractère sexuel',
  'card.harassment.obscene.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » vise quelqu’un avec des mots sexuels. Cela peut blesser ou gêner.`,
  'card.harassment.obscene.advice': 'Retirez ou reformulez ce passage.',
  'card.solicitation.product.title': 'Une vente ou une promotion',
  'card.solicitation.product.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » fait la promotion d’un produit ou d’un service en lien avec votre travail ou sa clientèle.`,
  'card.solicitation.fundraising.title': 'Une collecte de fonds',
  'card.solicitation.fundraising.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » invite à donner, en lien avec votre travail. Les gens pourraient y voir un appel de l’établissement.`,
  'card.solicitation.politics.title': 'Un parti, une candidature ou une cause',
  'card.solicitation.politics.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » appuie une cause en lien avec votre rôle. Les gens pourraient y voir l’appui de l’établissement.`,
  'card.solicitation.official.title': 'Une promotion sur une page officielle',
  'card.solicitation.official.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » ne semble pas lié à la mission de l’établissement, et cette page est la sienne.`,
  'card.solicitation.advice': 'Retirez le lien avec votre travail, les lieux ou la clientèle.',
  'card.solicitation.advice.authorization': ({ authority }: { authority: string }) =>
    `Retirez ce passage, ou obtenez d’abord l’autorisation : ${authority}.`,
};
