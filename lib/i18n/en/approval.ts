import { plural } from '../plural.ts';

/** The request for approval: the sheet, then the mail. */
export const enApproval = {
  'card.prior-approval.prepare': 'Prepare the request',
  'card.prior-approval.already': 'It is already approved',
  'approval.title': 'Approval request',
  'approval.intro': ({ article }: { article: string }) =>
    `Five steps, under article ${article}: propose, check, send, wait, post.`,
  'approval.check.legend': 'Check before sending',
  'approval.check.exact': 'The information is accurate',
  'approval.check.rights': 'The texts, images and videos are free of copyright restrictions',
  'approval.check.policy': 'The content follows the policy',
  'approval.check.people':
    'I have written authorization from the people named or shown, or their legal representatives',
  'approval.check.nobody': 'No one is named or shown',
  'approval.check.missing': ({ count }: { count: number }) =>
    plural('en', count, { one: 'One box is left to check.', other: `${count} boxes are left to check.` }),
  'approval.to': ({ email }: { email: string }) => `The request will go to: ${email}`,
  'approval.mail': 'The email, as it will leave',
  'approval.keep': 'Keep a trace of this request',
  'approval.keep.help': 'On this device, for 30 days: a fingerprint of the text, never the text.',
  'approval.open': 'Open in my email',
  'approval.copy': 'Copy the request',
  'approval.copied': 'Request copied. Paste it into a work email.',
  'approval.not-copied': 'The request couldn’t be copied. Select the email above, then copy it.',
  'approval.privacy': 'The text goes to your email program; use the one for work. Vigie itself sends nothing.',
  'approval.too-long': 'This text is long for an email link. Copy the request, then paste it.',
  'approval.patient-left': 'An important item is left to check. Settle it before emailing the text.',
  'mail.subject': ({ platform }: { platform: string }) => `Approval request: ${platform} post`,
  'mail.greeting': 'Hello,',
  'mail.intro': ({ article }: { article: string }) =>
    `I am submitting this proposed content for your approval, under article ${article} of the social media policy.`,
  'mail.platform': ({ platform }: { platform: string }) => `Platform: ${platform}`,
  'mail.page': ({ name }: { name: string }) => `Page or account: ${name}`,
  'mail.date.open': 'Preferred date: at your convenience',
  'mail.text.heading': 'PROPOSED TEXT',
  'mail.text.begin': '--- start of text ---',
  'mail.text.end': '--- end of text ---',
  'mail.media': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'No images or videos.',
      one: 'One image or video planned, to be attached to this email.',
      other: `${count} images or videos planned, to be attached to this email.`,
    }),
  'mail.check.heading': 'CHECKS',
  'mail.check.done': ({ label }: { label: string }) => `[x] ${label}.`,
  'mail.wait': 'I will wait for your approval before posting.',
  'mail.thanks': 'Thank you,',
  'mail.signature': '[Your name, your position, your extension]',
};
