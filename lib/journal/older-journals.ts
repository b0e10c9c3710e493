import type { Snapshot } from '../settings/snapshot.ts';
import { forgetOld } from './forget-old.ts';
import { type DecisionRow, JournalDatabase, type JournalOptions } from './journal-database.ts';
import { deleteJournals, journalNames } from './journal-names.ts';
import { eraseApprovals, pruneApprovals } from './keep-approval.ts';
import { rowsIn } from './rows-in.ts';

/** What can still be read in the journals that were left as damaged, newest first. */
export async function readOlderJournals(options: JournalOptions = {}): Promise<readonly DecisionRow[]> {
  const [, ...older] = await journalNames(options);
  const read = await Promise.all(older.map((name) => using(name, options, rowsIn)));
  return read.flatMap((rows) => rows ?? []);
}

/** Erases the traces of requests, with their keys, from the journals that were left as damaged. */
export async function eraseOlderApprovals(options: JournalOptions = {}): Promise<void> {
  const [, ...older] = await journalNames(options);
  await Promise.all(older.map((name) => using(name, options, eraseApprovals)));
}

/** Shortens the journals that were left as damaged, and takes away the ones that hold nothing any more. */
export async function tidyOlderJournals(
  settings: Pick<Snapshot, 'journalDays'>,
  now: Date,
  options: JournalOptions = {},
): Promise<void> {
  const [, ...older] = await journalNames(options);
  for (const name of older) {
    const left = await using(name, options, async (database) => {
      await forgetOld(settings, database, now);
      await pruneApprovals(database, now);
      return (await database.decisions.count()) + (await database.approvals.count());
    });
    if (left === 0) await deleteJournals([name], options);
  }
}

async function using<Result>(
  name: string,
  options: JournalOptions,
  act: (database: JournalDatabase) => Promise<Result>,
): Promise<Result | undefined> {
  const database = new JournalDatabase(name, options);
  try {
    return await act(database);
  } catch {
    // Expected: it was left because it could not be read. It stays until the person erases the journal.
    return undefined;
  } finally {
    database.close();
  }
}
