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
