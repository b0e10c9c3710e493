import type { JournalOptions } from './journal-database.ts';
import type { OpenJournal } from './journal-door.ts';
import { deleteJournals, journalNames } from './journal-names.ts';

/**
 * Erases every row, and whatever damaged journals are still there; a journal that cannot be opened goes whole. Throws what
 * the database throws, since whoever asked must know that it is still there.
 */
export async function eraseJournal(open: OpenJournal, options: JournalOptions = {}): Promise<void> {
  const database = await open().catch(() => undefined);
  if (database) await database.decisions.clear();
  const [newest, ...older] = await journalNames(options);
  await deleteJournals(database ? older : [newest, ...older], options);
}
