/** What the settings say of the words and names that Vigie keeps quiet about. */
export const enExceptions = {
  'options.nav.exceptions': 'Exceptions',
  'exceptions.intro': 'Vigie no longer flags these words. They stay on this device, because you asked.',
  'exceptions.empty': 'No exceptions. You can add one from a card.',
  'exceptions.item': ({ excerpt, concern }: { excerpt: string; concern: string }) => `“${excerpt}” (topic: ${concern})`,
  'exceptions.remove': 'Flag again',
  'exceptions.remove-all': 'Remove all exceptions',
  'exceptions.removed': ({ excerpt }: { excerpt: string }) => `Vigie will flag “${excerpt}” again.`,
  'exceptions.not-for-patients': 'A patient’s name or number can’t be an exception: Vigie would have to keep it.',
  'exceptions.shared-device': 'Shared workstation: an exception lasts as long as the page, and nothing is kept here.',
  'options.people.label': 'My own people',
  'options.people.help':
    'One first name or name per line: a child, a parent, a pet. Vigie no longer takes these names for patients’; so it says nothing either of anyone else with the same name. They stay on this device.',
  'options.people.save': 'Save my own people',
};
