import type { JournalDatabase } from '../journal/journal-database.ts';
import { keepApproval, knownApprovals } from '../journal/keep-approval.ts';
import { recordDecision } from '../journal/record-decision.ts';
import { readSnapshot } from '../settings/snapshot-store.ts';
import type { Handlers } from './answer.ts';

/** Background side: what is kept on this device, in the person's own database. */
export function journalHandlers(
  journal: JournalDatabase,
): Pick<Handlers, 'record-decision' | 'know-approvals' | 'keep-approval'> {
  return {
    'record-decision': async (facts) => ({
      recorded: (await recordDecision(facts, await readSnapshot(), journal, new Date())) === 'kept',
    }),
    'know-approvals': async ({ forWriting }) => knownApprovals(forWriting, await readSnapshot(), journal, new Date()),
    'keep-approval': async (facts) => ({ kept: await keepApproval(facts, await readSnapshot(), journal, new Date()) }),
  };
}
