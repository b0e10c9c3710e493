/** Who one is to the establishment, and in whose name one writes. */
export const enProfile = {
  'role.employee': 'Staff member',
  'role.manager': 'Manager',
  'role.physician': 'Physician',
  'role.trainee': 'Trainee',
  'role.volunteer': 'Volunteer',
  'role.contractor': 'Agency or contract worker',
  'role.authorized': 'Person authorized to post for the organization',
  'role.non-institutional': 'Non-institutional resource (family-type, intermediate…)',
  'capacity.personal.help': 'Your account, your words. The policy applies when you talk about work.',
  'capacity.official.help': 'Vigie then reminds you of the writing rules and the approval.',
  'capacity.only-personal': 'You are writing in your own name.',
  'capacity.only-personal.authorization': ({ authority }: { authority: string }) =>
    `You are writing in your own name. Speaking for the organization needs authorization: ${authority}.`,
};
