import type { Concern } from '../policy/concerns.ts';
import { localDay } from '../schedule/local-day.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import type { DecisionRow } from './journal-database.ts';
import type { OpenJournal } from './journal-door.ts';

/** What a decision is, but for its day. */
export type DecisionFacts = Omit<DecisionRow, 'day'>;

/**
 * `kept`; `declined`: by the person's settings or the nature of the concern; `full`: the device has no more room;
 * `failed`: the database would not.
 */
export type Recording = 'kept' | 'declined' | 'full' | 'failed';

/** A row of these would tell when or where someone works. */
const NEVER_KEPT: readonly Concern[] = ['work-hours', 'organization-equipment'];

/** Keeps one decision on this device, if the person keeps a journal; never throws. */
export async function recordDecision(
  facts: DecisionFacts,
  settings: Pick<Snapshot, 'journal' | 'sharedDevice'> | undefined,
  open: OpenJournal,
  now: Date,
): Promise<Recording> {
  if (!settings?.journal || settings.sharedDevice || NEVER_KEPT.includes(facts.concern)) return 'declined';
  const { surface, rule, concern, clause, decision } = facts;
  try {
    const { decisions } = await open();
    await decisions.add({ day: localDay(now), surface, rule, concern, clause, decision });
    return 'kept';
  } catch (error) {
    // Expected: a full disk, private browsing, a damaged profile. Reading drafts goes on without a journal.
    console.warn('vigie: a decision could not be kept', error);
    return isFull(error) ? 'full' : 'failed';
  }
}

/** A transaction that runs out of room fails with the browser's own error, or with Dexie's around it. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const within = 'inner' in error ? error.inner : error.cause;
  return error.name === 'QuotaExceededError' || (within !== error && isFull(within));
}
