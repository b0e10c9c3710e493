import type { Concern } from '../policy/concerns.ts';
import { localDay } from '../schedule/local-day.ts';
import type { Snapshot } from '../settings/snapshot.ts';
import type { DecisionRow, JournalDatabase } from './journal-database.ts';

/** What a decision is, but for its day. */
export type DecisionFacts = Omit<DecisionRow, 'day'>;

/** `kept`; `declined`: by the person's settings or the nature of the concern; `failed`: the database would not. */
export type Recording = 'kept' | 'declined' | 'failed';

/** A row of these would tell when or where someone works. */
const NEVER_KEPT: readonly Concern[] = ['work-hours', 'organization-equipment'];

/** Keeps one decision on this device, if the person keeps a journal; never throws. */
export async function recordDecision(
  facts: DecisionFacts,
  settings: Pick<Snapshot, 'journal' | 'sharedDevice'> | undefined,
  database: JournalDatabase,
  now: Date,
): Promise<Recording> {
  if (!settings?.journal || settings.sharedDevice || NEVER_KEPT.includes(facts.concern)) return 'declined';
  const { surface, rule, concern, clause, decision } = facts;
  try {
    await database.decisions.add({ day: localDay(now), surface, rule, concern, clause, decision });
    return 'kept';
  } catch (error) {
    // Expected: a full disk, private browsing, a damaged profile. Reading drafts goes on without a journal.
    console.warn('vigie: a decision could not be kept', error);
    return 'failed';
  }
}
