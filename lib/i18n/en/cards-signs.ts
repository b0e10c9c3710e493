/** Cards of what many small signs say together: never more than a hint, and worded as one. */
export const enCardsSigns = {
  'card.patient-identifier.signs.title': 'Someone cared for, perhaps',
  'card.patient-identifier.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to name or point at a person who receives care.`,
  'card.patient-identifier.signs.advice': 'Take out what points at them, or tell the gesture without the person.',
  'card.patient-indirect.signs.title': 'A person who may be recognizable',
  'card.patient-indirect.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may hold enough details for people around here to recognize someone in care.`,
  'card.patient-indirect.signs.advice': 'Read it with a neighbour’s eyes, or keep the feeling without the details.',
  'card.colleague-privacy.signs.title': 'A private detail about a colleague, perhaps',
  'card.colleague-privacy.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may say more about a colleague than that person would want.`,
  'card.colleague-privacy.signs.advice': 'Remove this passage, or keep only the kind words.',
  'card.organization-voice.signs.title': 'In the establishment’s name, perhaps',
  'card.organization-voice.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may be read as the words of the establishment or of one of its teams.`,
  'card.organization-voice.signs.advice': 'Speak in the first person, or share the official post.',
  'card.confidential-information.signs.title': 'Internal information, perhaps',
  'card.confidential-information.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may be known on the inside only.`,
  'card.confidential-information.signs.advice': 'If it is not public already, remove this passage.',
  'card.organization-information.signs.title': 'The establishment’s inner life, perhaps',
  'card.organization-information.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to speak of what goes on inside the establishment.`,
  'card.organization-information.signs.advice': 'Remove this passage, or share what is already public.',
  'card.disparagement.signs.title': 'Words that may hurt',
  'card.disparagement.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may be hard on someone, or harm the establishment.`,
  'card.disparagement.signs.advice': 'Speak of the situation rather than of people, or remove this passage.',
  'card.discrimination.signs.title': 'Words that may demean a group',
  'card.discrimination.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may be aimed at people for what they are.`,
  'card.discrimination.signs.advice': 'Speak of the act or the situation, not of the people, or remove this passage.',
  'card.harassment.signs.title': 'A tone that may hurt',
  'card.harassment.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may be taken as an insult, as pressure or as a threat.`,
  'card.harassment.signs.advice': 'Take a moment, then rephrase or remove this passage.',
  'card.solicitation.signs.title': 'An offer tied to work, perhaps',
  'card.solicitation.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to offer or to ask for something that is tied to your work or to the people it serves.`,
  'card.solicitation.signs.advice': 'Check that it is approved, or remove this passage.',
  'card.internal-exchange.signs.title': 'Work matters in a message, perhaps',
  'card.internal-exchange.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to pass work information outside of the tools meant for it.`,
  'card.internal-exchange.signs.advice': 'Use the establishment’s own tools.',
  'card.patient-relationship.signs.title': 'An online tie with someone in care, perhaps',
  'card.patient-relationship.signs.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to speak of a tie on social media with someone you care for or have cared for.`,
  'card.patient-relationship.signs.advice': 'Keep this tie off social media.',
};
