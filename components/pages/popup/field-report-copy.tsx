import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';

interface FieldReportCopyProps {
  readonly say: Say;
  /** Puts the report of the field that the person writes in on the clipboard; fails when the browser refuses. */
  readonly onCopyField: () => Promise<void>;
}

/** For whoever mends Vigie when a site changes: how the field was recognised, without a word of what stands in it. */
export function FieldReportCopy({ say, onCopyField }: FieldReportCopyProps) {
  const [outcome, setOutcome] = useState<'popup.field.done' | 'error.copy'>();
  const copy = () =>
    onCopyField().then(
      () => setOutcome('popup.field.done'),
      // Expected: NotAllowedError, when the browser keeps the clipboard from the page.
      () => setOutcome('error.copy'),
    );
  return (
    <section className="p-block">
      <p className="v-xs">{say('popup.field.help')}</p>
      <button type="button" className="v-btn v-btn--quiet" onClick={copy}>
        {say('popup.field.copy')}
      </button>
      <p className="v-xs" role="status">
        {outcome !== undefined && say(outcome)}
      </p>
    </section>
  );
}
