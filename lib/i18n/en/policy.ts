import { plural } from '../plural.ts';

/** Reading the policy, searching it, and whom to ask. */
export const enPolicy = {
  'policy.title': 'Social media policy',
  'policy.version': ({ date }: { date: string }) => `In force since ${date}`,
  'policy.version.unknown': 'Document without an effective date',
  'policy.language': 'The organization’s exact text, in French',
  'policy.updated': ({ date }: { date: string }) => `The policy was updated in Vigie on ${date}.`,
  'policy.open': 'Open the whole policy',
  'policy.article.link': 'Copy the link to this article',
  'policy.article.link.done': 'Link copied.',
  'policy.toc': 'Contents',
  'policy.quick.definitions': 'The policy’s words',
  'policy.quick.roles': 'Who does what',
  'policy.quick.report': 'Reporting a situation',
  'policy.quick.mistake': 'After a mistake',
  'policy.quick.sanctions': 'Possible consequences',
  'search.label': 'Search the policy',
  'search.help': 'Search in French: the policy is written in French.',
  'search.results': ({ count }: { count: number }) =>
    plural('en', count, { zero: 'No articles', one: 'One article', other: `${count} articles` }),
  'search.empty': ({ word }: { word: string }) =>
    `Nothing matches “${word}” here. Try a shorter word, or its singular.`,
  'search.clear': 'Clear the search',
  'contact.intro': 'When in doubt, ask before posting.',
  'contact.call': ({ phone }: { phone: string }) => `Call ${phone}`,
  'contact.write': ({ email }: { email: string }) => `Write to ${email}`,
  'contact.none': 'The policy says who can answer, without a number or address. Look on the intranet.',
  'contact.from-policy': 'Contact details given by the policy',
  'contact.from-admin': 'Contact details given by your organization',
  'contact.no-draft': 'The email opens empty: Vigie puts none of your text in it.',
  'policy.tagline': 'Your organization’s policy, word for word',
  'policy.print': 'Print',
  'policy.print.note': ({ date }: { date: string }) =>
    `Printed from Vigie on ${date}. The organization’s own document prevails.`,
  'policy.passage.cited': 'Quoted by the warning',
  'policy.passage.found': 'Passage found',
  'policy.passage.link': 'Copy the link to this passage',
  'policy.edition': ({ version }: { version: string }) => `Version: ${version}`,
  'policy.verified': ({ date, name }: { date: string; name: string }) =>
    `Text compared with the original on ${date}: ${name}`,
  'policy.to-verify': 'Version to be checked: it was last compared more than three years ago.',
  'policy.unknown': ({ value }: { value: string }) => `Vigie doesn’t know this organization: ${value}.`,
  'error.copy': 'Copying didn’t work. Select the text and copy it yourself.',
};
