import type { Say } from '../../../../lib/i18n/pages.ts';
import { Button } from '../../../button.tsx';
import type { JournalState } from './use-journal.ts';

interface JournalTroubleProps {
  readonly say: Say;
  readonly journal: JournalState;
  readonly onRetry: () => void;
}

/** What keeps the journal from being read or kept, what still works, and what to do about it. */
export function JournalTrouble({ say, journal, onRetry }: JournalTroubleProps) {
  const { state } = journal;
  return (
    <div role="status" className="p-journal__trouble">
      {state === 'reading' && <p className="v-muted">{say('journal.reading')}</p>}
      {state === 'waiting' && <p>{say('error.database.blocked')}</p>}
      {(state === 'newer' || state === 'unavailable') && (
        <>
          <p>
            <b>{say('error.database.title')}</b>
          </p>
          <p>{say('error.database.body')}</p>
          <p>{say(state === 'newer' ? 'error.database.newer' : 'error.database.private')}</p>
          <Button look="secondary" onClick={onRetry}>
            {say('error.database.retry')}
          </Button>
        </>
      )}
      {state === 'open' && journal.isRenewed && <p>{say('error.database.renewed')}</p>}
      {state === 'open' && journal.isFull && <p>{say('error.database.full')}</p>}
    </div>
  );
}
