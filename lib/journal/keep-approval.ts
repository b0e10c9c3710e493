import { localDay } from '../schedule/local-day.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import type { ApprovalRow, JournalDatabase } from './journal-database.ts';

/** How long a trace is kept, in days. */
export const APPROVAL_DAYS = 30;

type Settings = Pick<Snapshot, 'sharedDevice'> | undefined;

/** What a page needs to know a text again: the key of the digests, and the digests of what was approved. */
export interface KnownApprovals {
  /** Absent while there is nothing to compare with. */
  readonly key: string | null;
  readonly approved: readonly string[];
}

/** Reads the traces, those that are too old taken out first; `forWriting` makes the key if there is none yet. */
export async function knownApprovals(
  forWriting: boolean,
  settings: Settings,
  database: JournalDatabase,
  now: Date,
): Promise<KnownApprovals> {
  if (!settings || settings.sharedDevice) return { key: null, approved: [] };
  await pruneApprovals(database, now);
  const rows = await database.approvals.toArray();
  const approved = rows.filter(({ state }) => state === 'approved').map(({ digest }) => digest);
  const key = forWriting || rows.length > 0 ? await keyIn(database) : null;
  return { key, approved };
}

/** Keeps the trace of a request, or notes of one that it was approved; whether there is a trace of it now. */
export async function keepApproval(
  { digest, platform, state }: Omit<ApprovalRow, 'day'>,
  settings: Settings,
  database: JournalDatabase,
  now: Date,
): Promise<boolean> {
  if (!settings || settings.sharedDevice) return false;
  // Only a request leaves a trace, and only when the person wanted one.
  if (state === 'approved') return (await database.approvals.update(digest, { state })) > 0;
  await database.approvals.put({ digest, platform, day: localDay(now), state });
  return true;
}

/** The traces that are kept, newest first. */
export async function listApprovals(database: JournalDatabase, now: Date): Promise<readonly ApprovalRow[]> {
  await pruneApprovals(database, now);
  return database.approvals.orderBy('day').reverse().toArray();
}

/** Takes out what is older than thirty days. */
export async function pruneApprovals(database: JournalDatabase, now: Date): Promise<void> {
  const oldest = new Date(now.getFullYear(), now.getMonth(), now.getDate() - APPROVAL_DAYS);
  await database.approvals.where('day').below(localDay(oldest)).delete();
}

/** Erases every trace with the key that they were made with. */
export async function eraseApprovals(database: JournalDatabase): Promise<void> {
  await database.transaction('rw', database.approvals, database.approvalKeys, async () => {
    await database.approvals.clear();
    await database.approvalKeys.clear();
  });
}

/** Two pages may ask at once: the first key that was written is everyone's. */
function keyIn(database: JournalDatabase): Promise<string> {
  return database.transaction('rw', database.approvalKeys, async () => {
    const known = await database.approvalKeys.get('own');
    if (known) return known.key;
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const key = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await database.approvalKeys.add({ id: 'own', key });
    return key;
  });
}
