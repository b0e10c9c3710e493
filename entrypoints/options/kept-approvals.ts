import type { KeptApproval } from '../../components/pages/options/approvals-section.tsx';
import type { OpenJournal } from '../../lib/journal/journal-door.ts';
import { eraseApprovals, listApprovals } from '../../lib/journal/keep-approval.ts';
import { eraseOlderApprovals } from '../../lib/journal/older-journals.ts';

/** The traces of requests that are kept on this device. */
export function keptApprovals(open: OpenJournal) {
  return {
    /** Private browsing and damaged profiles have no database, and then no traces. */
    list: (): Promise<readonly KeptApproval[]> =>
      open()
        .then((database) => listApprovals(database, new Date()))
        .catch(() => []),
    async erase(): Promise<void> {
      await eraseApprovals(await open());
      await eraseOlderApprovals();
    },
  };
}
