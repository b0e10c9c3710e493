import type { Snapshot } from '../settings/snapshot.ts';
import { type SnapshotStorage, watchSnapshot } from '../settings/snapshot-store.ts';
import type { JournalDatabase } from './journal-database.ts';
import { tidyJournal } from './tidy-journal.ts';

/**
 * Tidies whenever other settings come into force: a device that turns shared forgets at once. Returns a function that
 * tidies now, by these settings: for the start of the browser, and for whoever never closes it.
 */
export function startTidying(
  database: JournalDatabase,
  storage?: SnapshotStorage,
): (settings: Snapshot | undefined) => void {
  const tidy = (settings: Snapshot | undefined) => void tidyJournal(settings, database, new Date());
  watchSnapshot(tidy, new AbortController().signal, storage);
  return tidy;
}
