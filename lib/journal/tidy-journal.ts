import type { Snapshot } from '../settings/snapshot.ts';
import { eraseJournal } from './erase-journal.ts';
import { forgetOld } from './forget-old.ts';
import type { JournalOptions } from './journal-database.ts';
import type { OpenJournal } from './journal-door.ts';
import { eraseApprovals, pruneApprovals } from './keep-approval.ts';
import { tidyOlderJournals } from './older-journals.ts';

type Settings = Pick<Snapshot, 'journalDays' | 'sharedDevice' | 'origins'>;

/**
 * Takes out whatever has had its time, rows and traces of requests, and all that was kept before the device was shared
 * or its establishment forbade a journal; never throws.
 */
export async function tidyJournal(
  settings: Settings | undefined,
  open: OpenJournal,
  now: Date,
  options: JournalOptions = {},
): Promise<void> {
  if (!settings) return;
  // An administrator can only forbid a journal.
  const mayKeepRows = !settings.sharedDevice && settings.origins.journal !== 'managed';
  const acts = [
    mayKeepRows ? shorten(settings, open, now, options) : eraseJournal(open, options),
    open().then((database) => (settings.sharedDevice ? eraseApprovals(database) : pruneApprovals(database, now))),
  ];
  for (const { status } of await Promise.allSettled(acts)) {
    // Expected: private browsing, a damaged profile. It is tried again the next time.
    if (status === 'rejected') console.warn('vigie: the journal could not be shortened');
  }
}

async function shorten(settings: Settings, open: OpenJournal, now: Date, options: JournalOptions): Promise<void> {
  await tidyOlderJournals(settings, now, options);
  await forgetOld(settings, await open(), now);
}
