import { plural } from '../plural.ts';

/** The badge, the live region, and the note left when Vigie was replaced under the page. The badge's name holds the number that it shows. */
export const enBadge = {
  'badge.label': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'Vigie: nothing to check',
      one: 'Vigie: 1 item to check',
      other: `Vigie: ${count} items to check`,
    }),
  'badge.label.serious': ({ count }: { count: number }) =>
    plural('en', count, {
      one: 'Vigie: 1 important item to check',
      other: `Vigie: ${count} important items to check`,
    }),
  'badge.label.mixed': ({ count, serious }: { count: number; serious: number }) =>
    plural('en', serious, {
      one: `Vigie: ${count} items to check, one of them important`,
      other: `Vigie: ${count} items to check, ${serious} of them important`,
    }),
  'badge.reminder': ({ count }: { count: number }) =>
    plural('en', count, { one: 'Vigie: 1 reminder', other: `Vigie: ${count} reminders` }),
  'badge.unguarded':
    'Vigie is reading this text, but doesn’t recognize the button that posts it. It won’t ask you again when you post',
  'badge.stale': 'Vigie: reload the page',
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
  'live.card': ({ index, total, severity }: { index: number; total: number; severity: string }) =>
    `Item ${index} of ${total}. ${severity}.`,
  'error.updated.body': 'Reload the page so that Vigie can read your texts. Until then, nothing is checked here.',
  'error.updated.keep': 'Your text hasn’t moved. Copy it before reloading.',
  'error.updated.reload': 'Reload the page',
};
