/** Cards about speaking for the organization and telling what it keeps to itself. */
export const frCardsOrganization = {
  'card.organization-voice.announcement.title': 'Une annonce au nom de l’établissement',
  'card.organization-voice.announcement.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » se lit comme une annonce de l’établissement. Des gens pourraient s’y fier.`,
  'card.organization-voice.announcement.advice': 'Parlez en votre nom, ou partagez la publication officielle.',
  'card.organization-voice.announcement.advice.authorization': ({ authority }: { authority: string }) =>
    `Partagez la publication officielle, ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.organization-voice.opinion.title': 'Une opinion au nom de l’établissement',
  'card.organization-voice.opinion.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble donner la position de l’établissement ou de votre équipe, et non seulement la vôtre.`,
  'card.organization-voice.opinion.advice': 'Dites « je » plutôt que « nous », sans parler pour l’équipe.',
  'card.organization-voice.opinion.advice.authorization': ({ authority }: { authority: string }) =>
    `Dites « je » plutôt que « nous », ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.organization-voice.promise.title': 'Une promesse au nom de l’établissement',
  'card.organization-voice.promise.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » promet quelque chose au nom de l’établissement. Des gens pourraient compter là-dessus.`,
  'card.organization-voice.promise.advice': 'Dirigez plutôt les gens vers l’établissement.',
  'card.organization-voice.promise.advice.authorization': ({ authority }: { authority: string }) =>
    `Dirigez les gens vers l’établissement, ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.organization-voice.signature.title': 'Une signature au nom de l’établissement',
  'card.organization-voice.signature.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » donne à votre texte l’allure d’un message officiel.`,
  'card.organization-voice.signature.advice': 'Retirez la signature, ou signez de votre nom seulement.',
  'card.organization-voice.signature.advice.authorization': ({ authority }: { authority: string }) =>
    `Signez de votre nom seulement, ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.organization-voice.signature.fix.remove.label': 'Retirer la signature',
  'card.organization-voice.official-page.title': 'Vous écrivez depuis une page officielle',
  'card.organization-voice.official-page.body': ({ name }: { name: string }) =>
    `Ce texte paraîtra sous le nom « ${name} ». Il sera lu comme la parole de l’établissement.`,
  'card.organization-voice.official-page.advice': 'Revenez à votre compte personnel avant d’écrire.',
  'card.organization-voice.official-page.advice.authorization': ({ authority }: { authority: string }) =>
    `Revenez à votre compte personnel, ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.confidential-information.advice': 'Retirez ce passage. Si c’est déjà public, citez la source officielle.',
  'card.confidential-information.advice.authorization': ({ authority }: { authority: string }) =>
    `Retirez ce passage, ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.confidential-information.budget.title': 'Des chiffres ou un budget internes',
  'card.confidential-information.budget.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » ressemble à une donnée financière interne. La publier peut nuire à l’établissement.`,
  'card.confidential-information.reorganization.title': 'Un changement pas encore annoncé',
  'card.confidential-information.reorganization.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble parler d’un changement qui n’est pas public. Des collègues pourraient l’apprendre ici.`,
  'card.confidential-information.internal-document.title': 'Un document interne',
  'card.confidential-information.internal-document.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble venir d’un document interne, comme une note ou un courriel. Il n’est pas destiné au public.`,
  'card.confidential-information.meeting.title': 'Le contenu d’une réunion',
  'card.confidential-information.meeting.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble rapporter une réunion de travail. Ce qui s’y dit n’est pas destiné au public.`,
  'card.confidential-information.contract.title': 'Un contrat ou une entente',
  'card.confidential-information.contract.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble parler d’un contrat ou d’une entente. Ces renseignements sont souvent réservés.`,
  'card.confidential-information.incident.title': 'Un incident au travail',
  'card.confidential-information.incident.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble raconter un incident interne. Les personnes touchées pourraient s’y reconnaître.`,
  'card.confidential-information.incident.advice': 'Retirez ce passage. Un incident se déclare par les voies prévues.',
  'card.confidential-information.investigation.title': 'Une enquête ou une plainte',
  'card.confidential-information.investigation.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle d’une enquête ou d’une plainte. En parler ici peut nuire aux personnes et à la démarche.`,
  'card.confidential-information.staffing.title': 'Des détails internes sur le personnel',
  'card.confidential-information.staffing.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » donne des détails internes : listes, remplacements, postes. Ils ne sont pas destinés au public.`,
  'card.confidential-information.security.title': 'La sécurité des lieux ou des systèmes',
  'card.confidential-information.security.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » semble donner un accès ou décrire une mesure de sécurité. Quelqu’un pourrait s’en servir.`,
  'card.confidential-information.security.advice':
    'Retirez ce passage. Si le code a déjà circulé, demandez qu’on le change.',
  'card.confidential-information.security.fix.remove.label': 'Retirer le code ou l’accès',
  'card.organization-information.inside.title': 'La vie interne de l’établissement',
  'card.organization-information.inside.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle de la vie interne de l’établissement. Même sans secret, elle ne se partage pas librement.`,
  'card.organization-information.inside.advice': 'Restez vague, ou partagez une publication officielle.',
  'card.organization-information.inside.advice.authorization': ({ authority }: { authority: string }) =>
    `Restez vague, ou obtenez d’abord l’autorisation : ${authority}.`,
  'card.organization-information.image.title': 'Une image des lieux, du logo ou de l’équipe',
  'card.organization-information.image.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » annonce une image des lieux, de l’équipement, du logo ou du personnel. Leur usage est encadré.`,
  'card.organization-information.image.advice': 'Choisissez une image sans lieu, logo ni équipement reconnaissable.',
  'card.organization-information.image.advice.authorization': ({ authority }: { authority: string }) =>
    `Changez d’image, ou obtenez d’abord le consentement écrit : ${authority}.`,
};
