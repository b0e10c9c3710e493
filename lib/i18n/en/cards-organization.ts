/** Cards about speaking for the organization and telling what it keeps to itself. */
export const enCardsOrganization = {
  'card.organization-voice.announcement.title': 'An announcement for the organization',
  'card.organization-voice.announcement.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” reads like an announcement from the organization. People may rely on it.`,
  'card.organization-voice.announcement.advice': 'Speak for yourself, or share the official post.',
  'card.organization-voice.announcement.advice.authorization': ({ authority }: { authority: string }) =>
    `Share the official post, or get authorization first: ${authority}.`,
  'card.organization-voice.opinion.title': 'An opinion for the organization',
  'card.organization-voice.opinion.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to state the position of the organization or your team, not only your own.`,
  'card.organization-voice.opinion.advice': 'Say “I” rather than “we,” without speaking for the team.',
  'card.organization-voice.opinion.advice.authorization': ({ authority }: { authority: string }) =>
    `Say “I” rather than “we,” or get authorization first: ${authority}.`,
  'card.organization-voice.promise.title': 'A promise for the organization',
  'card.organization-voice.promise.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” promises something for the organization. People may count on it.`,
  'card.organization-voice.promise.advice': 'Send people to the organization instead.',
  'card.organization-voice.promise.advice.authorization': ({ authority }: { authority: string }) =>
    `Send people to the organization, or get authorization first: ${authority}.`,
  'card.organization-voice.signature.title': 'A signature for the organization',
  'card.organization-voice.signature.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” makes your text look like an official message.`,
  'card.organization-voice.signature.advice': 'Remove the signature, or sign with your name only.',
  'card.organization-voice.signature.advice.authorization': ({ authority }: { authority: string }) =>
    `Sign with your name only, or get authorization first: ${authority}.`,
  'card.organization-voice.signature.fix.remove.label': 'Remove the signature',
  'card.organization-voice.official-page.title': 'You are writing from an official page',
  'card.organization-voice.official-page.body': ({ name }: { name: string }) =>
    `This text will appear as “${name}” and be read as the organization speaking.`,
  'card.organization-voice.official-page.advice': 'Switch back to your personal account before writing.',
  'card.organization-voice.official-page.advice.authorization': ({ authority }: { authority: string }) =>
    `Switch back to your personal account, or get authorization first: ${authority}.`,
  'card.confidential-information.advice': 'Remove this passage. If it is already public, quote the official source.',
  'card.confidential-information.advice.authorization': ({ authority }: { authority: string }) =>
    `Remove this passage, or get authorization first: ${authority}.`,
  'card.confidential-information.budget.title': 'Internal figures or budget',
  'card.confidential-information.budget.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” looks like internal financial information. Posting it could harm the organization.`,
  'card.confidential-information.reorganization.title': 'A change not yet announced',
  'card.confidential-information.reorganization.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to describe a change that isn’t public. Colleagues could find out about it here.`,
  'card.confidential-information.internal-document.title': 'An internal document',
  'card.confidential-information.internal-document.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to come from an internal document, such as a memo or email. It isn’t meant for the public.`,
  'card.confidential-information.meeting.title': 'What was said in a meeting',
  'card.confidential-information.meeting.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to report on a work meeting. What is said there isn’t meant for the public.`,
  'card.confidential-information.contract.title': 'A contract or agreement',
  'card.confidential-information.contract.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to be about a contract or agreement. This information is often restricted.`,
  'card.confidential-information.incident.title': 'An incident at work',
  'card.confidential-information.incident.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to describe an internal incident. The people involved could recognize themselves.`,
  'card.confidential-information.incident.advice':
    'Remove this passage. An incident is reported through the usual channels.',
  'card.confidential-information.investigation.title': 'An investigation or complaint',
  'card.confidential-information.investigation.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about an investigation or complaint. Sharing it here can hurt people and the process.`,
  'card.confidential-information.staffing.title': 'Internal staffing details',
  'card.confidential-information.staffing.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” gives internal details: lists, replacements, positions. They aren’t meant for the public.`,
  'card.confidential-information.security.title': 'Security of places or systems',
  'card.confidential-information.security.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to give access or describe a security measure. Someone could use it.`,
  'card.confidential-information.security.advice':
    'Remove this passage. If the code has already been shared, ask to have it changed.',
  'card.confidential-information.security.fix.remove.label': 'Remove the code or access',
  'card.organization-information.inside.title': 'Inside the organization',
  'card.organization-information.inside.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about life inside the organization. Even when it’s no secret, it isn’t shared freely.`,
  'card.organization-information.inside.advice': 'Stay vague, or share an official post.',
  'card.organization-information.inside.advice.authorization': ({ authority }: { authority: string }) =>
    `Stay vague, or get authorization first: ${authority}.`,
  'card.organization-information.image.title': 'An image of the place, logo or team',
  'card.organization-information.image.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” points to an image of the premises, equipment, logo or staff. Their use is governed by rules.`,
  'card.organization-information.image.advice': 'Choose an image without a recognizable place, logo or equipment.',
  'card.organization-information.image.advice.authorization': ({ authority }: { authority: string }) =>
    `Choose another image, or get written consent first: ${authority}.`,
};
