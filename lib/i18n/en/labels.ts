import { plural } from '../plural.ts';

/** What Vigie says in the page and on its own pages alike. */
export const enLabels = {
  'severity.serious': 'Important',
  'severity.caution': 'To check',
  'severity.reminder': 'Reminder',
  'concern.patient-identifier': 'A patient’s identity',
  'concern.patient-indirect': 'Details that point to someone',
  'concern.colleague-privacy': 'Colleagues’ privacy',
  'concern.organization-voice': 'Speaking for the organization',
  'concern.confidential-information': 'Confidential information',
  'concern.organization-information': 'Information about the organization',
  'concern.disparagement': 'Hurtful remarks',
  'concern.discrimination': 'Discriminatory remarks',
  'concern.harassment': 'Insults and threats',
  'concern.solicitation': 'Sales, promotion or fundraising',
  'concern.internal-exchange': 'Work matters in outside messaging',
  'concern.patient-relationship': 'Online ties with a patient',
  'concern.work-hours': 'Work hours',
  'concern.organization-equipment': 'The organization’s device',
  'concern.image-consent': 'Photos and videos',
  'concern.prior-approval': 'Approval before posting',
  'concern.official-tone': 'Tone of an official page',
  'concern.capacity-mix': 'Personal and official voice',
  'capacity.legend': 'In whose name are you writing?',
  'capacity.personal': 'In my own name',
  'capacity.official': 'In the organization’s name',
  'policy.article': ({ article }: { article: string }) => `Article ${article}`,
  'card.read': 'Read the article',
  'card.read.more': ({ count }: { count: number }) =>
    plural('en', count, { one: 'and one more article', other: `and ${count} more articles` }),
};
