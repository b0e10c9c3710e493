import type { JournalDatabase } from '../journal/journal-database.ts';
import { tidyJournal } from '../journal/tidy-journal.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import { type SnapshotStorage, watchSnapshot } from '../settings/snapshot-store.ts';

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
