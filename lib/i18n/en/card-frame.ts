import { plural } from '../plural.ts';

/** The frame of every card. */
export const enCardFrame = {
  'card.region': 'Vigie card',
  'card.article': ({ article, establishment }: { article: string; establishment: string }) =>
    `Article ${article}, ${establishment}`,
  'card.quote.note': 'Exact text of the policy, in French',
  'card.read': 'Read the article',
  'card.read.more': ({ count }: { count: number }) =>
    plural('en', count, { one: 'and one more article', other: `and ${count} more articles` }),
  'card.also': ({ concern }: { concern: string }) => `This passage also touches on: ${concern}`,
  'card.evidence.heading': 'Why this card?',
  'card.evidence.list': ({ facts }: { facts: string }) => `Vigie noticed: ${facts}.`,
  'card.evidence.sure': 'Fairly certain',
  'card.evidence.maybe': 'For you to judge',
  'card.reminders': 'Reminders',
  'card.fixes': 'What you can do',
  'card.fix.remove.label': 'Remove this passage',
  'card.fix.preview': ({ excerpt, text }: { excerpt: string; text: string }) => `“${excerpt}” will become “${text}”`,
  'card.fix.preview.remove': ({ excerpt }: { excerpt: string }) => `“${excerpt}” will be removed`,
  'card.fix.replaced': 'Passage replaced. Please reread the sentence.',
  'card.fix.removed': 'Passage removed. Please reread the sentence.',
  'card.fix.stale': 'The text has changed in the meantime. Vigie left it alone.',
  'card.dismiss': 'Not a problem',
  'card.dismiss.done': 'Noted: Vigie won’t mention it again in this text.',
  'conversation.not-here': 'Not in this conversation',
  'conversation.not-here.done': 'Noted: Vigie won’t mention it again in this conversation.',
  'card.never': ({ excerpt }: { excerpt: string }) => `Stop flagging “${excerpt}”`,
  'card.never.done': ({ excerpt }: { excerpt: string }) => `Vigie will stop flagging “${excerpt}” on this device.`,
  'card.never.unavailable': 'This kind of passage can’t become an exception.',
  'card.undo': 'Undo',
  'card.ask': 'Ask for advice',
  'card.position': ({ index, total }: { index: number; total: number }) => `${index} of ${total}`,
  'card.previous': 'Previous item',
  'card.next': 'Next item',
  'card.close': 'Close the card',
  'card.privacy': 'Your text stays on this computer.',
  'card.patient-indirect.fact.item': ({ fact, excerpt }: { fact: string; excerpt: string }) => `${fact}: “${excerpt}”`,
  'card.patient-indirect.fact.more': ({ count }: { count: number }) =>
    plural('en', count, { one: 'and one more detail', other: `and ${count} more details` }),
  'card.image-consent.checked': 'I have checked the image',
  'card.prior-approval.prepare': 'Prepare the request',
  'card.prior-approval.already': 'It is already approved',
  'why.passage': ({
    title,
    excerpt,
    article,
    establishment,
  }: {
    title: string;
    excerpt: string;
    article: string;
    establishment: string;
  }) => `${title}: “${excerpt}” (article ${article}, ${establishment}).`,
  'why.whole': ({ title, article, establishment }: { title: string; article: string; establishment: string }) =>
    `${title} (article ${article}, ${establishment}).`,
};
