import { useState } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';
import { Icon } from './icon.tsx';
import { NoteWords, type SaidNote } from './note.tsx';

/** What tells those who make Vigie of a false alarm: a rule and versions, no word of the text. */
export interface AlarmReport {
  readonly line: string;
  /** Who takes it, where somebody is named. */
  readonly contact: string | undefined;
  /** Rejects where the browser would not. */
  readonly onCopy: () => Promise<void>;
}

interface CardFootProps {
  readonly say: Say;
  /** What was just done; it stands in the place of what is said at all times. */
  readonly note?: SaidNote | undefined;
  readonly report?: AlarmReport | undefined;
}

/** The last line of the card: that the text stays here, and the way to tell of a false alarm. */
export function CardFoot({ say, note, report }: CardFootProps) {
  const [outcome, setOutcome] = useState<'card.report.copied' | 'card.report.not-copied'>();
  const copy = () =>
    report?.onCopy().then(
      () => setOutcome('card.report.copied'),
      // Expected: the site or the browser keeps the clipboard shut.
      () => setOutcome('card.report.not-copied'),
    );
  return (
    <div className="v-card__foot">
      <Icon name={note ? 'ok' : 'lock'} size={14} />
      {note ? <NoteWords {...note} /> : <span>{say('card.privacy')}</span>}
      {report && (
        <button type="button" className="v-link" onClick={copy}>
          {say('card.report')}
        </button>
      )}
      <div role="status" className="v-card__report">
        {report && outcome && (
          <>
            {say(outcome, { contact: report.contact ?? say('card.report.contact') })}
            <blockquote>{report.line}</blockquote>
          </>
        )}
      </div>
    </div>
  );
}
