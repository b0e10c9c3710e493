import type { Snapshot } from '../settings/snapshot.ts';
import { forgetOld } from './forget-old.ts';
import type { JournalDatabase } from './journal-database.ts';
import { pruneApprovals } from './keep-approval.ts';

/** Takes out whatever has had its time, rows and traces of requests; never throws. */
export async function tidyJournal(
  settings: Pick<Snapshot, 'journalDays'> | undefined,
  database: JournalDatabase,
  now: Date,
): Promise<void> {
  await forgetOld(settings, database, now);
  // Expected: no database in a damaged profile, and so nothing to take out.
  await pruneApprovals(database, now).catch(() => undefined);
}
