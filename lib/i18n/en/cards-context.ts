/** Cards that no text alone can raise: the clock, the device, the image, the approval. */
export const enCardsContext = {
  'card.work-hours.staff.title': 'Your work hours',
  'card.work-hours.staff.body': ({ time }: { time: string }) =>
    `Your schedule says you work${time ? ` until ${time}` : ' now'}, and the policy keeps these hours for professional use.`,
  'card.work-hours.staff.advice': 'On a break or off duty? Say so below. It stays on this device.',
  'card.work-hours.staff.advice.work-tool':
    'On a break, off duty or using it for work? Tell Vigie. It stays on this device.',
  'card.work-hours.authorized.title': 'Your work hours',
  'card.work-hours.authorized.body': ({ time }: { time: string }) =>
    time
      ? `Your schedule says you work until ${time}, and until then use stays professional.`
      : 'Your schedule says you work now. Use stays professional.',
  'card.work-hours.authorized.advice': 'For a personal text, wait for your break or the end of your shift.',
  'card.organization-equipment.device.title': 'A device of the organization',
  'card.organization-equipment.device.body':
    'This device belongs to the organization. Even outside work hours, it isn’t for social media.',
  'card.organization-equipment.device.advice': 'Use your own device instead.',
  'card.image-consent.attached.title': 'A photo or video attached',
  'card.image-consent.attached.body':
    'Vigie doesn’t look at images. A face, a screen or a paper may show, even in the background.',
  'card.image-consent.attached.advice': 'Check that no one can be recognized.',
  'card.image-consent.attached.advice.consent':
    'Check that no patient can be recognized. Have your colleagues said yes?',
  'card.image-consent.attached.advice.written': ({ authority }: { authority: string }) =>
    `Written consent needed: people shown, ${authority} (also for a place or logo).`,
  'card.image-consent.patient.title': 'An image of a patient',
  'card.image-consent.patient.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” points to an image of a patient. Blurring the face isn’t always enough.`,
  'card.image-consent.patient.advice': 'Remove this image, or choose one in which no one can be recognized.',
  'card.image-consent.patient.advice.written': ({ authority }: { authority: string }) =>
    `Written consent needed: the person shown (or their representative), ${authority}.`,
  'card.image-consent.colleague.title': 'An image of a colleague',
  'card.image-consent.colleague.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” points to an image of a team member. It is theirs to say yes to.`,
  'card.image-consent.colleague.advice': 'Choose an image in which no one can be recognized.',
  'card.image-consent.colleague.advice.consent': 'First ask each person who can be recognized.',
  'card.image-consent.colleague.advice.written': ({ authority }: { authority: string }) =>
    `Written consent needed: each person shown, ${authority}.`,
  'card.image-consent.rights.title': 'Rights to this image',
  'card.image-consent.rights.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to come from somewhere else. You need the rights to post it.`,
  'card.image-consent.rights.advice': 'Use a royalty-free image, or your own.',
  'card.prior-approval.authorized.title': 'Authorization before posting',
  'card.prior-approval.authorized.body': ({ authority }: { authority: string }) =>
    `This text will appear for the organization. Its content must be authorized: ${authority}.`,
  'card.prior-approval.authorized.advice': 'Make sure this content has been authorized.',
  'card.prior-approval.request.title': 'Approval before posting',
  'card.prior-approval.request.body': ({ authority }: { authority: string }) =>
    `Before it appears on an official page, this content must be approved: ${authority}.`,
  'card.prior-approval.request.advice': 'Vigie can prepare the request with you.',
};
