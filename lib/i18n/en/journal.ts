import { plural } from '../plural.ts';

/** What the settings say of the journal. */
export const enJournal = {
  'journal.intro': 'What Vigie pointed out and what you chose. No words of yours, no names, no addresses.',
  'journal.private': 'It stays on this device and is sent to no one.',
  'journal.hours-absent': 'Schedule and device reminders are not in it.',
  'journal.kept': ({ days }: { days: number }) =>
    plural('en', days, {
      one: 'Each entry is erased after one day.',
      other: `Each entry is erased after ${days} days.`,
    }),
  'mode.off.label': 'Off',
  'journal.off-erases': 'Turning it off erases everything in it.',
};
