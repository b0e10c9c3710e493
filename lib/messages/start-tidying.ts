import type { OpenJournal } from '../journal/journal-door.ts';
import { tidyJournal } from '../journal/tidy-journal.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import { type SnapshotStorage, watchSnapshot } from '../settings/snapshot-store.ts';
import { onTidyAlarm, type TidyAlarms } from './tidy-alarm.ts';

/** What tidying needs of the browser; its own unless it is given. */
export interface TidyingParts {
  readonly storage?: SnapshotStorage;
  readonly alarms?: TidyAlarms;
}

/**
 * Tidies whenever other settings come into force, since a device that turns shared forgets at once, and twice a day.
 * Returns a function that tidies now, by the settings of this moment: for the start of the browser.
 */
export function startTidying(
  open: OpenJournal,
  publish: () => Promise<Snapshot | undefined>,
  { storage, alarms }: TidyingParts = {},
): () => void {
  const tidy = (settings: Snapshot | undefined) => void tidyJournal(settings, open, new Date());
  const tidyNow = () => void publish().then(tidy);
  watchSnapshot(tidy, new AbortController().signal, storage);
  onTidyAlarm(tidyNow, alarms);
  return tidyNow;
}
