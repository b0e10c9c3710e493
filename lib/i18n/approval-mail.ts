import type { Say } from './in-page.ts';

/** What must be so before a content is submitted; of the last two, the one that fits. */
export const APPROVAL_CHECKS = ['exact', 'rights', 'policy', 'people', 'nobody'] as const;
export type ApprovalCheck = (typeof APPROVAL_CHECKS)[number];

/** A content that is submitted. */
export interface Proposal {
  readonly article: string;
  /** As people call it: « Facebook ». */
  readonly platform: string;
  /** The official page or account, where the site says it. */
  readonly page?: string | undefined;
  /** Exactly as typed. */
  readonly text: string;
  readonly pictures: number;
  /** The addressee; absent where the policy gives none. */
  readonly email?: string | undefined;
}

/** The mail as plain text, its lines parted by one line feed. */
export function composeMail(say: Say, proposal: Proposal, checked: readonly ApprovalCheck[]): string {
  const { article, platform, page, text, pictures } = proposal;
  const parts = [
    [say('mail.greeting')],
    [say('mail.intro', { article })],
    [say('mail.platform', { platform }), ...(page ? [say('mail.page', { name: page })] : []), say('mail.date.open')],
    [
      say('mail.text.heading'),
      say('mail.text.begin'),
      text,
      say('mail.text.end'),
      say('mail.media', { count: pictures }),
    ],
    [say('mail.check.heading'), ...checked.map((id) => say('mail.check.done', { label: say(`approval.check.${id}`) }))],
    [say('mail.wait')],
    [say('mail.thanks')],
    [say('mail.signature')],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** Windows hands no longer address to a mail program, in characters; browsers and programs cut without a word. */
const LONGEST_LINK = 2000;

/** The address that opens the mail (RFC 6068); absent where it would be too long to arrive whole. */
export function mailtoOf(say: Say, { platform, email = '' }: Proposal, body: string): string | undefined {
  const subject = encodeURIComponent(say('mail.subject', { platform }));
  const link = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${encodeURIComponent(
    body.replace(/\r?\n/g, '\r\n'),
  )}`;
  return link.length > LONGEST_LINK ? undefined : link;
}
