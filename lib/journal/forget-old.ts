import { localDay } from '../schedule/local-day.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import type { JournalDatabase } from './journal-database.ts';

/** Erases the rows that are older than the days for which a journal is kept. */
export async function forgetOld(
  { journalDays }: Pick<Snapshot, 'journalDays'>,
  database: JournalDatabase,
  now: Date,
): Promise<void> {
  const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() - journalDays);
  await database.decisions.where('day').below(localDay(first)).delete();
}
