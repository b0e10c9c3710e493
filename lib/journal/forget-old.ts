import { localDay } from '../schedule/local-day.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import type { JournalDatabase } from './journal-database.ts';

/** Erases the rows that are older than the days for which a journal is kept; never throws. */
export async function forgetOld(
  settings: Pick<Snapshot, 'journalDays'> | undefined,
  database: JournalDatabase,
  now: Date,
): Promise<void> {
  if (settings?.journalDays === undefined) return;
  const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() - settings.journalDays);
  try {
    await database.decisions.where('day').below(localDay(first)).delete();
  } catch (error) {
    // Expected: private browsing, a damaged profile. It is tried again the next time.
    console.warn('vigie: the journal could not be shortened', error);
  }
}
