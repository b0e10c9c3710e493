import type { OpenJournal } from '../journal/journal-door.ts';
import { keepApproval, knownApprovals } from '../journal/keep-approval.ts';
import { recordDecision } from '../journal/record-decision.ts';
import { readSnapshot } from '../settings/snapshot-store.ts';
import type { Handlers } from './answer.ts';
import { noteRoom } from './journal-room.ts';

/** Background side: what is kept on this device, in the person's own database. */
export function journalHandlers(
  open: OpenJournal,
): Pick<Handlers, 'record-decision' | 'know-approvals' | 'keep-approval'> {
  return {
    'record-decision': async (facts) => {
      const recording = await recordDecision(facts, await readSnapshot(), open, new Date());
      await noteRoom(recording);
      return { recorded: recording === 'kept' };
    },
    'know-approvals': async ({ forWriting }) =>
      knownApprovals(forWriting, await readSnapshot(), await open(), new Date()),
    'keep-approval': async (facts) => ({
      kept: await keepApproval(facts, await readSnapshot(), await open(), new Date()),
    }),
  };
}
