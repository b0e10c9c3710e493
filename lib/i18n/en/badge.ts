import { plural } from '../plural.ts';

/** The badge, the toolbar, the live region and the keyboard. */
export const enBadge = {
  'badge.text': ({ count }: { count: number }) =>
    plural('en', count, { zero: 'Nothing to check', one: `${count} item`, other: `${count} items` }),
  'badge.label': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'Vigie: nothing to check',
      one: 'Vigie: one item to check',
      other: `Vigie: ${count} items to check`,
    }),
  'badge.label.serious': ({ count }: { count: number }) =>
    plural('en', count, {
      one: 'Vigie: one important item to check',
      other: `Vigie: ${count} important items to check`,
    }),
  'badge.label.mixed': ({ count, serious }: { count: number; serious: number }) =>
    plural('en', serious, {
      one: `Vigie: ${count} items to check, one of them important`,
      other: `Vigie: ${count} items to check, ${serious} of them important`,
    }),
  'badge.reminder': ({ count }: { count: number }) =>
    plural('en', count, { one: 'Vigie: one reminder', other: `Vigie: ${count} reminders` }),
  'badge.stale': 'Vigie: reload the page',
  'badge.reading': 'Vigie is reading this text',
  'badge.open': 'Open the card',
  'toolbar.title': 'Vigie',
  'toolbar.title.count': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'Vigie: nothing to check in this tab',
      one: 'Vigie: one item to check in this tab',
      other: `Vigie: ${count} items to check in this tab`,
    }),
  'live.count': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'Vigie: nothing left to check.',
      one: 'Vigie: one item to check.',
      other: `Vigie: ${count} items to check.`,
    }),
  'live.count.serious': ({ count }: { count: number }) =>
    plural('en', count, {
      one: 'Vigie: one important item to check.',
      other: `Vigie: ${count} important items to check.`,
    }),
  'live.first': ({ count, shortcut }: { count: number; shortcut: string }) =>
    plural('en', count, {
      one: `Vigie: one item to check. ${shortcut} to read it.`,
      other: `Vigie: ${count} items to check. ${shortcut} to read them.`,
    }),
  'live.card': ({ index, total, severity }: { index: number; total: number; severity: string }) =>
    `Item ${index} of ${total}. ${severity}.`,
  'live.closed': 'Card closed. You are back in your text.',
  'live.dialog.back': 'You are back in your text. Nothing was posted.',
  'live.undone': 'Change undone.',
  'keys.heading': 'Keyboard',
  'keys.open': ({ shortcut }: { shortcut: string }) => `${shortcut}: open the card for the passage at the cursor`,
  'keys.next': ({ shortcut }: { shortcut: string }) => `${shortcut}: go to the next item`,
  'keys.arrows': 'Arrows: move between items in the card',
  'keys.tab': 'Tab: move between buttons',
  'keys.escape': 'Esc: close the card and return to the text',
  'keys.change': 'You can change shortcuts in the browser’s settings.',
  'keys.hint.card': ({ shortcut }: { shortcut: string }) => `${shortcut} to open, Esc to close`,
  'keys.hint.none': 'No shortcut is set. Open the card from Vigie’s button.',
};
