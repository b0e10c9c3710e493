import { plural } from '../plural.ts';

/** What the settings say of the journal. */
export const enJournal = {
  'journal.intro': 'What Vigie pointed out and what you chose. No words of yours, no names, no addresses.',
  'journal.private': 'It stays on this device and is sent to no one.',
  'journal.hours-absent': 'Schedule and device reminders are not in it.',
  'journal.kept': ({ days }: { days: number }) =>
    plural('en', days, {
      one: 'Each entry is erased after one day.',
      other: `Each entry is erased after ${days} days.`,
    }),
  'mode.off.label': 'Off',
  'journal.off-erases': 'Turning it off erases everything in it.',
  'journal.days.label': 'Keep each entry for',
  'journal.days.choice': ({ days }: { days: number }) => plural('en', days, { one: 'One day', other: `${days} days` }),
  'journal.days.managed': 'Your organization sets a maximum. The shorter of the two applies.',
  'journal.empty': 'The journal is empty.',
  'journal.empty.help': 'The first entry will be added when Vigie points something out in one of your texts.',
  'journal.count': ({ count }: { count: number }) =>
    plural('en', count, { zero: 'No entries', one: 'One entry', other: `${count} entries` }),
  'journal.column.when': 'Day',
  'journal.column.surface': 'Kind of text',
  'journal.column.concern': 'Topic',
  'journal.column.article': 'Article',
  'journal.column.rule': 'Rule',
  'journal.column.decision': 'Decision',
  'journal.column.total': 'Total',
  'journal.decision.shown': 'Pointed out',
  'journal.decision.fixed': 'Vigie’s suggestion used',
  'journal.decision.edited': 'Text changed',
  'journal.decision.dismissed': 'Not a problem',
  'journal.decision.returned': 'Back to the text',
  'journal.decision.continued': 'Posted anyway',
  'journal.decision.justified': 'Posted with a reason',
  'journal.decision.blocked': 'Stopped',
  'journal.decision.abandoned': 'Text set aside',
  'journal.table': 'The journal’s entries',
  'journal.filter.label': 'Topic',
  'journal.filter.all': 'All topics',
  'journal.range': ({ first, last, total }: { first: number; last: number; total: number }) =>
    `${first} to ${last} of ${total}`,
  'journal.newer': 'More recent',
  'journal.older': 'Older',
  'journal.weeks.title': 'Items pointed out, by week',
  'journal.weeks.help': 'Thirteen weeks, from the oldest to this one.',
  'journal.weeks.none': 'No item pointed out in the last thirteen weeks.',
  'journal.weeks.describe': ({ concern, counts }: { concern: string; counts: string }) =>
    `${concern}, week by week: ${counts}`,
  'journal.edited.title': 'Share changed before posting',
  'journal.edited.help':
    'Of the items that were changed or posted anyway. Neither “Not a problem” nor texts set aside count.',
  'journal.edited.none': 'Nothing has been changed or posted with an item yet.',
  'journal.edited.summary': ({ share, changed, all }: { share: number; changed: number; all: number }) =>
    `${share}%: ${changed} of ${all}.`,
  'journal.edited.of': ({ changed, all }: { changed: number; all: number }) => `${changed} of ${all}`,
  'journal.week.column': 'Week of',
  'journal.numbers': 'See the numbers',
  'journal.export': 'Save a copy',
  'journal.export.help': 'The file stays on your device. You decide who sees it.',
  'journal.export.csv': 'For a spreadsheet (CSV)',
  'journal.export.json': 'For a program (JSON)',
  'journal.export.counts': 'Counts only (CSV)',
  'journal.export.counts.help':
    'Counts only: how often each decision was made, by topic, without days or articles. A count from 1 to 4 becomes “<5” there, and a total that would include it, “x”.',
  'journal.export.failed': 'The copy couldn’t be saved. Please try again.',
  'journal.erase': 'Erase the journal',
  'journal.erase.confirm.title': 'Erase the whole journal?',
  'journal.erase.confirm.body': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'All that is left of the journal will be erased from this device for good.',
      one: 'One entry will be erased from this device for good.',
      other: `${count} entries will be erased from this device for good.`,
    }),
  'journal.erase.go': 'Erase',
  'journal.erase.cancel': 'Keep the journal',
  'journal.erased': 'The journal has been erased.',
  'journal.not-erased': 'The journal couldn’t be erased. Please try again.',
  'journal.reading': 'Opening the journal…',
  'error.database.title': 'The journal won’t open',
  'error.database.body': 'Vigie still reads your texts, without noting anything.',
  'error.database.private': 'In a private window, Vigie can’t keep anything.',
  'error.database.newer':
    'A later version of Vigie kept this journal. It is left as it is. Reload this page, or update Vigie.',
  'error.database.blocked':
    'The journal is waiting for another tab of Vigie to let go of it. Close Vigie’s other pages and it will open.',
  'error.database.renewed':
    'The previous journal was damaged. Vigie keeps a new one. A copy also holds what can still be read of the old one.',
  'error.database.full': 'This device is out of space. Erase the journal or free up some space.',
  'error.database.retry': 'Try again',
};
