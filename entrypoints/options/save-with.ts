import type { SaveSettings } from '../../components/pages/options/profile.ts';
import { eraseJournal } from '../../lib/journal/erase-journal.ts';
import type { JournalDatabase } from '../../lib/journal/journal-database.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';

/** Whoever stops keeping the journal keeps nothing of it: what it held goes first. */
export function saveWith(database: JournalDatabase): SaveSettings {
  return async (changes) => {
    if (changes.journal === false) await eraseJournal(database);
    await saveChoices(changes);
  };
}
