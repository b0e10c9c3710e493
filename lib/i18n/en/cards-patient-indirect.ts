/** Cards about details that add up to a person. */
export const enCardsPatientIndirect = {
  'card.patient-indirect.combination.title': 'Details that, together, identify someone',
  'card.patient-indirect.combination.body': ({ facts }: { facts: string }) =>
    `Together, these details could point to a patient: ${facts}.`,
  'card.patient-indirect.combination.advice': 'Remove one or two of them, or stay vaguer.',
  'card.patient-indirect.combination.advice.consent':
    'Unless the person or their legal representative has consented, stay vaguer.',
  'card.patient-indirect.combination.advice.written':
    'Unless the person or their representative has authorized it in writing, stay vaguer.',
  'card.patient-indirect.small-place.title': 'A small place, telling details',
  'card.patient-indirect.small-place.body': ({ facts }: { facts: string }) =>
    `In a small place, these details are often enough to know who it is: ${facts}.`,
  'card.patient-indirect.small-place.advice': 'Remove the place or the time, and stay vague about the rest.',
  'card.patient-indirect.small-place.advice.consent':
    'Unless the person or their legal representative has consented, remove the place.',
  'card.patient-indirect.small-place.advice.written':
    'Unless the person or their representative has authorized it in writing, remove the place.',
  'card.patient-indirect.rare-event.title': 'An event that is easy to recognize',
  'card.patient-indirect.rare-event.body': ({ facts }: { facts: string }) =>
    `This event is rare. These details can tell who received care: ${facts}.`,
  'card.patient-indirect.rare-event.advice': 'Leave the event out, or don’t tie it to your work.',
  'card.patient-indirect.rare-event.advice.consent':
    'Unless the person or their legal representative has consented, leave the event out.',
  'card.patient-indirect.rare-event.advice.written':
    'Unless the person or their representative has authorized it in writing, leave the event out.',
  'card.patient-indirect.confirms-care.title': 'A reply that confirms care',
  'card.patient-indirect.confirms-care.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” suggests that someone received care. Even as a thank-you, it already says too much.`,
  'card.patient-indirect.confirms-care.advice': 'Reply without confirming that the person received care.',
  'card.patient-indirect.confirms-care.advice.consent':
    'Unless the person or their legal representative has consented, confirm nothing.',
  'card.patient-indirect.confirms-care.advice.written':
    'Unless the person or their representative has authorized it in writing, confirm nothing.',
  'card.patient-indirect.confirms-care.fix.condolence.label': 'Keep only condolences',
  'card.patient-indirect.confirms-care.fix.condolence.text': 'my sympathies to the whole family.',
  'card.patient-indirect.confirms-care.fix.thanks.label': 'Keep only a thank-you',
  'card.patient-indirect.confirms-care.fix.thanks.text': 'thank you for your kind words.',
  'card.patient-indirect.fix.remove.label': 'Remove this detail',
};
