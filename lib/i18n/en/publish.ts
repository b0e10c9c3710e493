import { plural } from '../plural.ts';

/** At Publish: confirm, justify, block. */
export const enPublish = {
  'publish.title.post': 'One last look before posting',
  'publish.title.comment': 'One last look before commenting',
  'publish.title.send': 'One last look before sending',
  'publish.left': ({ count }: { count: number }) =>
    plural('en', count, {
      one: 'One important item is left to check:',
      other: `${count} important items are left to check:`,
    }),
  'publish.left.caution': ({ count }: { count: number }) =>
    plural('en', count, { one: 'One item is left to check:', other: `${count} items are left to check:` }),
  'publish.item': ({ concern, excerpt }: { concern: string; excerpt: string }) => `${concern}: “${excerpt}”`,
  'publish.item.whole': ({ concern }: { concern: string }) => `${concern}: the whole text`,
  'publish.item.article': ({ article, establishment }: { article: string; establishment: string }) =>
    `Article ${article}, ${establishment}`,
  'publish.back': 'Back to the text',
  'publish.confirm.body': 'You can go back to the text. If it all looks right to you, the decision is yours.',
  'publish.confirm.go.post': 'Post anyway',
  'publish.confirm.go.comment': 'Comment anyway',
  'publish.confirm.go.send': 'Send anyway',
  'publish.justify.body': 'To continue, choose the reason that fits best.',
  'publish.justify.legend': 'Your reason',
  'publish.justify.privacy': 'Your reason isn’t kept, and neither is your text.',
  'publish.justify.missing': 'Choose a reason to continue.',
  'publish.covered': 'Something on the page is covering this button. Scroll the page, then try again.',
  'publish.justify.go.post': 'Post with this reason',
  'publish.justify.go.comment': 'Comment with this reason',
  'publish.justify.go.send': 'Send with this reason',
  'publish.block.title.post': 'This text can’t be posted as is',
  'publish.block.title.comment': 'This comment can’t be posted as is',
  'publish.block.title.send': 'This message can’t be sent as is',
  'publish.block.body':
    'Your organization has chosen not to let this kind of passage through. Change it and you can continue.',
  'publish.block.wrong': ({ contact }: { contact: string }) =>
    `Is Vigie mistaken? Your text stays here. Ask for advice: ${contact}.`,
  'publish.accepted.post': ({ label }: { label: string }) => `Noted. Press “${label}” again to post.`,
  'publish.accepted.comment': ({ label }: { label: string }) => `Noted. Press “${label}” again to comment.`,
  'publish.accepted.send': ({ label }: { label: string }) => `Noted. Press “${label}” again to send.`,
  'publish.accepted.enter': 'Noted. Press Enter again to send.',
  'publish.reason.misread': 'The passage doesn’t mean that',
  'publish.reason.own-story': 'It is about me or my family, outside work',
  'publish.reason.invented': 'The example is made up',
  'publish.reason.general': 'No one can be recognized',
  'publish.reason.public-source': 'It is already public, from an official source',
  'publish.reason.consent': 'I have the consent of the person or their legal representative',
  'publish.reason.colleague-consent': 'The person has agreed',
  'publish.reason.written': 'I have written authorization from the person or their representative',
  'publish.reason.authorization': ({ authority }: { authority: string }) =>
    `I have the required authorization (${authority})`,
  'publish.reason.approved': ({ authority }: { authority: string }) => `This content has been approved (${authority})`,
  'publish.reason.own-name': 'I am speaking for myself, and the text says so',
  'publish.reason.work-tool': 'I am using this network for my work',
  'publish.reason.other': 'Another reason',
};
