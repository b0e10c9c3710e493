import type { Words } from '../../../../lib/i18n/pages.ts';
import { EraseJournal } from './erase-journal.tsx';
import { JournalCopies } from './journal-copies.tsx';
import type { JournalDesk } from './journal-desk.ts';
import { JournalRows } from './journal-rows.tsx';
import { JournalTrouble } from './journal-trouble.tsx';
import { useJournal } from './use-journal.ts';

export interface JournalViewProps {
  readonly words: Words;
  readonly desk: JournalDesk;
  /** ISO day. */
  readonly today: string;
}

/** The journal to be read, copied and erased; where it cannot be opened, why. */
export function JournalView({ words, desk, today }: JournalViewProps) {
  const { say } = words;
  const { journal, reread } = useJournal(desk);
  const total = journal.state === 'open' ? journal.total : 0;
  const hasRows = total > 0 || (journal.state === 'open' && journal.isRenewed);
  return (
    <div className="p-journal">
      <JournalTrouble say={say} journal={journal} onRetry={reread} />
      {journal.state === 'open' && <JournalRows words={words} rows={journal.rows} total={total} today={today} />}
      {hasRows && <JournalCopies say={say} desk={desk} />}
      <EraseJournal say={say} count={total} isOffered={hasRows} onErase={() => desk.erase().then(reread)} />
    </div>
  );
}
