import type { JournalDatabase } from './journal-database.ts';

/** Erases every row; throws what the database throws, since whoever asked must know that it is still there. */
export async function eraseJournal(database: JournalDatabase): Promise<void> {
  await database.decisions.clear();
}
