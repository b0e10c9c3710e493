import { useRef, useState } from 'react';
import type { Say } from '../../../../lib/i18n/pages.ts';
import { Button } from '../../../button.tsx';

interface EraseJournalProps {
  readonly say: Say;
  /** How many rows the page knows of. */
  readonly count: number;
  readonly isOffered: boolean;
  readonly onErase: () => Promise<void>;
}

/** Erases the journal once the person has said so twice; says whether that worked. */
export function EraseJournal({ say, count, isOffered, onErase }: EraseJournalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<'journal.erased' | 'journal.not-erased'>();
  const erase = () => {
    dialog.current?.close();
    setOutcome(undefined);
    onErase().then(
      () => setOutcome('journal.erased'),
      // Expected: another tab holds the database, or a damaged profile.
      () => setOutcome('journal.not-erased'),
    );
  };
  return (
    <div className="p-journal__part">
      {isOffered && (
        <Button look="secondary" onClick={() => dialog.current?.showModal()}>
          {say('journal.erase')}
        </Button>
      )}
      <p role="status">{outcome && say(outcome)}</p>
      <dialog ref={dialog} className="v-alert p-dialog" aria-labelledby="erase-title" aria-describedby="erase-body">
        <h2 id="erase-title">{say('journal.erase.confirm.title')}</h2>
        <p id="erase-body">{say('journal.erase.confirm.body', { count })}</p>
        <p className="v-alert__acts">
          {/* The safe one comes first, and so has the focus. */}
          <Button look="primary" onClick={() => dialog.current?.close()}>
            {say('journal.erase.cancel')}
          </Button>
          <Button onClick={erase}>{say('journal.erase.go')}</Button>
        </p>
      </dialog>
    </div>
  );
}
