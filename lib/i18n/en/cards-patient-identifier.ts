/** Cards about what names or numbers a patient. */
export const enCardsPatientIdentifier = {
  'card.patient-identifier.name.title': 'A name in a care setting',
  'card.patient-identifier.name.body': ({ name }: { name: string }) =>
    `“${name}” seems to name a patient. The simple fact of receiving care is private.`,
  'card.patient-identifier.name.advice': 'Remove the name and any details that would point to the person.',
  'card.patient-identifier.name.advice.consent':
    'Unless the person or their legal representative has consented, remove the name.',
  'card.patient-identifier.name.advice.written':
    'Unless the person or their representative has authorized it in writing, remove the name.',
  'card.patient-identifier.name.fix.someone.label': 'Replace with “someone”',
  'card.patient-identifier.name.fix.someone.text': 'someone',
  'card.patient-identifier.relative.title': 'A patient’s family',
  'card.patient-identifier.relative.body': ({ name }: { name: string }) =>
    `“${name}” seems to name a patient’s relative. Recognizing one means recognizing the other.`,
  'card.patient-identifier.relative.advice': 'Remove the name and the family tie.',
  'card.patient-identifier.relative.advice.consent':
    'Unless the people or their legal representatives have consented, remove the name.',
  'card.patient-identifier.relative.advice.written':
    'Unless the people or their representatives have authorized it in writing, remove the name.',
  'card.patient-identifier.health-insurance-number.title': 'A health insurance number',
  'card.patient-identifier.health-insurance-number.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” looks like a health insurance number. It belongs to one person only in all of Québec.`,
  'card.patient-identifier.health-insurance-number.advice':
    'Remove the whole number. Even with a typing error, it can still be recognized.',
  'card.patient-identifier.health-insurance-number.fix.remove.label': 'Remove the number',
  'card.patient-identifier.social-insurance-number.title': 'A social insurance number',
  'card.patient-identifier.social-insurance-number.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” looks like a social insurance number. Once online, it can be used to steal an identity.`,
  'card.patient-identifier.social-insurance-number.advice': 'Remove the whole number, no matter whose it is.',
  'card.patient-identifier.social-insurance-number.fix.remove.label': 'Remove the number',
  'card.patient-identifier.id-document.title': 'A licence or passport number',
  'card.patient-identifier.id-document.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” looks like the number of an identity document. It belongs to one person only.`,
  'card.patient-identifier.id-document.advice': 'Remove the whole number.',
  'card.patient-identifier.id-document.fix.remove.label': 'Remove the number',
  'card.patient-identifier.record-number.title': 'A record number',
  'card.patient-identifier.record-number.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” looks like a record number. With it, a patient can be traced.`,
  'card.patient-identifier.record-number.advice': 'Remove the number from your text.',
  'card.patient-identifier.record-number.fix.remove.label': 'Remove the number',
  'card.patient-identifier.contact.title': 'A private phone number or email',
  'card.patient-identifier.contact.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to be a way to reach a patient or their family. It is private.`,
  'card.patient-identifier.contact.advice': 'Remove these contact details from your text.',
  'card.patient-identifier.contact.fix.remove.label': 'Remove the contact details',
  'card.patient-identifier.address.title': 'An address or postal code',
  'card.patient-identifier.address.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to say where a patient lives. In a rural area, a postal code can be enough.`,
  'card.patient-identifier.address.advice': 'Remove the address. If you need a place, name only the region.',
  'card.patient-identifier.address.fix.remove.label': 'Remove the address',
  'card.patient-identifier.birth-date.title': 'A date of birth',
  'card.patient-identifier.birth-date.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” seems to be a patient’s date of birth. It makes them much easier to identify.`,
  'card.patient-identifier.birth-date.advice': 'Remove the date. An exact age is hardly more discreet.',
  'card.patient-identifier.birth-date.fix.remove.label': 'Remove the date',
  'card.patient-identifier.room.title': 'A room or a bed',
  'card.patient-identifier.room.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” says where a patient is. Staff and family may know who it is.`,
  'card.patient-identifier.room.advice': 'Remove the room or bed, and stay vague about the care.',
  'card.patient-identifier.room.advice.consent':
    'Unless the person or their legal representative has consented, remove the room.',
  'card.patient-identifier.room.advice.written':
    'Unless the person or their representative has authorized it in writing, remove the room.',
  'card.patient-identifier.room.fix.remove.label': 'Remove the room or bed',
  'card.patient-identifier.initials.title': 'Initials and other details',
  'card.patient-identifier.initials.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” hides very little: with the rest of the text, people may know who it is.`,
  'card.patient-identifier.initials.advice': 'Remove the initials and keep the story general.',
  'card.patient-identifier.initials.advice.consent':
    'Unless the person or their legal representative has consented, remove the initials.',
  'card.patient-identifier.initials.advice.written':
    'Unless the person or their representative has authorized it in writing, remove the initials.',
  'card.patient-identifier.spelled.title': 'A name or number written differently',
  'card.patient-identifier.spelled.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” reads like a name or number, even spelled out or spaced. It is easy to piece back together.`,
  'card.patient-identifier.spelled.advice': 'Remove the whole passage. Writing it another way isn’t enough.',
  'card.patient-identifier.spelled.fix.remove.label': 'Remove this passage',
};
