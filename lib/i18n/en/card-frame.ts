import { plural } from '../plural.ts';

/** The frame of every card. */
export const enCardFrame = {
  'card.evidence.list': ({ facts }: { facts: string }) => `Vigie noticed: ${facts}.`,
  'card.fix.remove.label': 'Remove this passage',
  'card.fix.remove-sentence.label': 'Remove the whole sentence',
  'card.fix.preview': ({ excerpt, text }: { excerpt: string; text: string }) => `“${excerpt}” will become “${text}”`,
  'card.fix.preview.remove': ({ excerpt }: { excerpt: string }) => `“${excerpt}” will be removed`,
  'card.dismiss': 'Not a problem',
  'acceptance.lead': ({ article, establishment }: { article: string; establishment: string }) =>
    `Someone to whom you provide or provided services? Article ${article}, ${establishment}:`,
  'acceptance.label': 'Vigie reminder',
  'acceptance.close': 'Close the reminder',
  'card.image-consent.checked': 'I have checked the image',
  'card.image-consent.unseen': 'Vigie hasn’t looked at the image.',
  'conversation.not-here': 'Not in this conversation',
  'card.never': ({ excerpt }: { excerpt: string }) => `Stop flagging “${excerpt}”`,
  'card.never.done': ({ excerpt }: { excerpt: string }) => `Vigie will stop flagging “${excerpt}” on this device.`,
  'card.never.done.page': ({ excerpt }: { excerpt: string }) => `Vigie will stop flagging “${excerpt}” in this page.`,
  'card.undo': 'Undo',
  'card.fix.replaced': 'Passage replaced. Please reread the sentence.',
  'card.fix.removed': 'Passage removed. Please reread the sentence.',
  'card.fix.stale': 'The text has changed in the meantime. Vigie left it alone.',
  'card.report': 'A false alarm?',
  'card.report.copied': ({ contact }: { contact: string }) =>
    `Copied, without a word of your text. Send it to: ${contact}.`,
  'card.report.not-copied': ({ contact }: { contact: string }) =>
    `Copy it yourself, without a word of your text, and send it to: ${contact}.`,
  'card.report.contact': 'whoever looks after Vigie where you work',
  'card.duty.noted': 'Noted, on this device only.',
  'hours.strip.hide': 'Hide this reminder for this shift',
  'hours.strip.privacy': 'This reminder stays on this computer. Nobody else sees it.',
  'card.position': ({ index, total }: { index: number; total: number }) => `${index} of ${total}`,
  'card.previous': 'Previous item',
  'card.next': 'Next item',
  'card.close': 'Close the card',
  'card.privacy': 'Your text stays on this computer.',
  'card.patient-indirect.fact.item': ({ fact, excerpt }: { fact: string; excerpt: string }) => `${fact}: “${excerpt}”`,
  'card.patient-indirect.fact.first': ({ fact, excerpt }: { fact: string; excerpt: string }) =>
    `${fact}: “${excerpt}”, the first to remove`,
  'card.patient-indirect.fact.more': ({ count }: { count: number }) =>
    plural('en', count, { one: 'and one more detail', other: `and ${count} more details` }),
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
