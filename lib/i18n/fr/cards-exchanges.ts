/** Cards about work in outside messaging and ties with patients. */
export const frCardsExchanges = {
  'card.internal-exchange.information.title': 'Une information de travail dans un message',
  'card.internal-exchange.information.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `« ${excerpt} » est une information interne. ${platform} n’est pas un outil de l’établissement.`,
  'card.internal-exchange.patient.title': 'Une personne usagère dans un message',
  'card.internal-exchange.patient.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `« ${excerpt} » concerne une personne usagère. ${platform} n’est pas fait pour parler des soins.`,
  'card.internal-exchange.schedule.title': 'Un horaire de travail dans un message',
  'card.internal-exchange.schedule.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `« ${excerpt} » touche l’horaire de l’équipe. ${platform} n’est pas un outil de l’établissement.`,
  'card.internal-exchange.file.title': 'Un fichier de travail dans un message',
  'card.internal-exchange.file.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `« ${excerpt} » annonce un document interne. Sur ${platform}, l’établissement ne peut plus le protéger.`,
  'card.internal-exchange.request.title': 'Une demande de travail dans un message',
  'card.internal-exchange.request.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `« ${excerpt} » demande une information interne. La réponse se retrouverait sur ${platform}.`,
  'card.internal-exchange.advice': 'Passez par le courriel du travail ou un outil interne, comme SharePoint.',
  'card.patient-relationship.accept.title': 'Une invitation d’une personne usagère',
  'card.patient-relationship.accept.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle d’un lien en ligne avec une personne à qui vous donnez ou avez donné des services.`,
  'card.patient-relationship.accept.advice':
    'Refusez l’invitation, avec délicatesse. Vigie peut vous proposer une réponse.',
  'card.patient-relationship.invite.title': 'Une invitation à une personne usagère',
  'card.patient-relationship.invite.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » invite en ligne une personne à qui vous donnez ou avez donné des services.`,
  'card.patient-relationship.invite.advice': 'Gardez le lien dans le cadre du travail, sans envoyer l’invitation.',
  'card.patient-relationship.existing.title': 'Un lien déjà créé avec une personne usagère',
  'card.patient-relationship.existing.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle d’un lien en ligne avec une personne à qui vous donnez ou avez donné des services.`,
  'card.patient-relationship.existing.advice':
    'Vous pouvez retirer ce lien discrètement. En cas de doute, demandez conseil.',
};
