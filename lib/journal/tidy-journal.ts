import type { Snapshot } from '../settings/snapshot.ts';
import { eraseJournal } from './erase-journal.ts';
import { forgetOld } from './forget-old.ts';
import type { JournalDatabase } from './journal-database.ts';
import { eraseApprovals, pruneApprovals } from './keep-approval.ts';

/**
 * Takes out whatever has had its time, rows and traces of requests, and all that was kept before the device was shared
 * or its establishment forbade a journal; never throws.
 */
export async function tidyJournal(
  settings: Pick<Snapshot, 'journalDays' | 'sharedDevice' | 'origins'> | undefined,
  database: JournalDatabase,
  now: Date,
): Promise<void> {
  await forgetOld(settings, database, now);
  // An administrator can only forbid a journal.
  const mayKeepRows = !settings?.sharedDevice && settings?.origins.journal !== 'managed';
  // Expected: no database in a damaged profile, and so nothing to take out.
  if (!mayKeepRows) await eraseJournal(database).catch(() => undefined);
  const approvals = settings?.sharedDevice ? eraseApprovals(database) : pruneApprovals(database, now);
  await approvals.catch(() => undefined);
}
