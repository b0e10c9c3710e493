/** Cards about work in outside messaging and ties with patients. */
export const enCardsExchanges = {
  'card.internal-exchange.information.title': 'Work information in a message',
  'card.internal-exchange.information.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `“${excerpt}” is internal information. ${platform} isn’t one of the organization’s tools.`,
  'card.internal-exchange.patient.title': 'A patient in a message',
  'card.internal-exchange.patient.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `“${excerpt}” is about a patient. ${platform} isn’t meant for talking about care.`,
  'card.internal-exchange.schedule.title': 'A work schedule in a message',
  'card.internal-exchange.schedule.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `“${excerpt}” is about the team’s schedule. ${platform} isn’t one of the organization’s tools.`,
  'card.internal-exchange.file.title': 'A work file in a message',
  'card.internal-exchange.file.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `“${excerpt}” points to an internal document. On ${platform}, the organization can no longer protect it.`,
  'card.internal-exchange.request.title': 'A work request in a message',
  'card.internal-exchange.request.body': ({ excerpt, platform }: { excerpt: string; platform: string }) =>
    `“${excerpt}” asks for internal information. The answer would end up on ${platform}.`,
  'card.internal-exchange.advice': 'Use work email or an internal tool, such as SharePoint.',
  'card.patient-relationship.accept.title': 'An invitation from a patient',
  'card.patient-relationship.accept.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about an online tie with someone to whom you provide or provided services.`,
  'card.patient-relationship.accept.advice': 'Decline the invitation, gently. Vigie can suggest a reply.',
  'card.patient-relationship.invite.title': 'An invitation to a patient',
  'card.patient-relationship.invite.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is an online invitation to someone to whom you provide or provided services.`,
  'card.patient-relationship.invite.advice': 'Keep the tie within work, without sending the invitation.',
  'card.patient-relationship.existing.title': 'An existing tie with a patient',
  'card.patient-relationship.existing.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about an online tie with someone to whom you provide or provided services.`,
  'card.patient-relationship.existing.advice': 'You can remove this connection quietly. When in doubt, ask for advice.',
};
