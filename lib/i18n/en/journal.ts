import { plural } from '../plural.ts';

/** The journal of this device. */
export const enJournal = {
  'journal.title': 'This device’s journal',
  'journal.intro': 'What Vigie pointed out and what you chose. No words of yours, no names, no addresses.',
  'journal.private': 'It stays on this device and is sent to no one.',
  'journal.shared': 'Shared workstation? The next person can read it. Erase it before you leave.',
  'journal.empty': 'The journal is empty.',
  'journal.column.when': 'Day',
  'journal.column.concern': 'Topic',
  'journal.column.surface': 'Kind of text',
  'journal.column.decision': 'Decision',
  'journal.decision.fixed': 'Text changed',
  'journal.decision.dismissed': 'Not a problem',
  'journal.decision.excepted': 'Exception added',
  'journal.decision.returned': 'Back to the text',
  'journal.decision.continued': 'Posted anyway',
  'journal.decision.justified': 'Posted with a reason',
  'journal.decision.blocked': 'Stopped',
  'journal.decision.abandoned': 'Text set aside',
  'journal.count': ({ count }: { count: number }) =>
    plural('en', count, { zero: 'No entries', one: 'One entry', other: `${count} entries` }),
  'journal.kept': ({ days }: { days: number }) =>
    plural('en', days, {
      one: 'Each entry is erased after one day.',
      other: `Each entry is erased after ${days} days.`,
    }),
  'journal.hours-absent': 'Schedule and device reminders are not in it.',
  'journal.filter.all': 'All topics',
  'journal.erase': 'Erase the journal',
  'journal.erase.confirm.title': 'Erase the whole journal?',
  'journal.erase.confirm.body': ({ count }: { count: number }) =>
    plural('en', count, {
      one: 'One entry will be erased from this device for good.',
      other: `${count} entries will be erased from this device for good.`,
    }),
  'journal.erase.go': 'Erase',
  'journal.erase.cancel': 'Keep the journal',
  'journal.erased': 'The journal has been erased.',
  'journal.export': 'Save a copy',
  'journal.export.help': 'The file stays on your device. You decide who sees it.',
};
