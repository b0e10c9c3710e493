import { plural } from '../plural.ts';

/** Around the policy's text: its other pages, the search in it, copying and printing it. */
export const enReader = {
  'policy.for-me': 'What applies to you',
  'policy.quick.sanctions': 'Possible consequences',
  'policy.quick.report': 'Reporting a situation',
  'policy.views': 'Pages of the policy',
  'policy.view.text': 'Full text',
  'policy.passage.defines': 'Definition',
  'policy.passage.copy': 'Copy this passage and its source',
  'policy.article.copy': 'Copy this article and its source',
  'policy.article.print': 'Print this article',
  'policy.copied': 'Copied, with the source.',
  'search.step': ({ index, total }: { index: number; total: number }) => `Passage ${index} of ${total}`,
  'search.passages': ({ count }: { count: number }) =>
    plural('en', count, { zero: 'No passages', one: 'One passage', other: `${count} passages` }),
  'search.previous': 'Previous passage',
  'search.next': 'Next passage',
  'exit.none': 'none',
  'exit.consent': 'consent',
  'exit.written': 'written authorization from the person',
  'exit.authorization': 'authorization from the organization',
  'exit.work-tool': 'a tool of the job',
  'duties.intro':
    'What the policy asks of this role, topic by topic, and the article that says so. Vigie saying nothing doesn’t mean that the policy allows it.',
  'duties.exit': ({ text }: { text: string }) => `Exception provided: ${text}`,
  'duties.unspoken': ({ text }: { text: string }) => `The policy says nothing for this role about: ${text}.`,
  'attest.title': 'Statement of reading',
  'attest.note':
    'This page is only for printing. Vigie records nothing: neither that you opened it, nor that you signed. The sheet is yours, or belongs to whoever you hand it to.',
  'attest.policy': 'Policy',
  'attest.edition': 'Edition',
  'attest.sentence': 'I have read this policy. I know where to find it and who to ask when in doubt.',
  'attest.name': 'Name',
  'attest.function': 'Position',
  'attest.date': 'Date',
  'attest.signature': 'Signature',
};
