import { useState } from 'react';
import type { Say } from '../../../../lib/i18n/pages.ts';
import { Button } from '../../../button.tsx';
import type { JournalDesk, JournalFile } from './journal-desk.ts';

interface JournalCopiesProps {
  readonly say: Say;
  readonly desk: Pick<JournalDesk, 'save'>;
}

const FILES = ['csv', 'json', 'counts'] as const satisfies readonly JournalFile[];

/** Copies of the journal for the person, who alone decides what becomes of them. */
export function JournalCopies({ say, desk }: JournalCopiesProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = (file: JournalFile) => {
    setFailed(false);
    // Expected: the journal was closed meanwhile, or the extension was replaced under the page.
    desk.save(file).catch(() => setFailed(true));
  };
  return (
    <section className="p-journal__part" aria-labelledby="journal-copies">
      <h3 id="journal-copies">{say('journal.export')}</h3>
      <p className="v-hint">{say('journal.export.help')}</p>
      <p className="p-acts">
        {FILES.map((file) => (
          <Button key={file} look="secondary" onClick={() => save(file)}>
            {say(`journal.export.${file}`)}
          </Button>
        ))}
      </p>
      <p className="v-hint">{say('journal.export.counts.help')}</p>
      {hasFailed && <p role="alert">{say('journal.export.failed')}</p>}
    </section>
  );
}
