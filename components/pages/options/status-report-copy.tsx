import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';

interface StatusReportCopyProps {
  readonly say: Say;
  readonly onCopy: () => Promise<void>;
}

/** The whole state as one text for whoever helps with the configuration. */
export function StatusReportCopy({ say, onCopy }: StatusReportCopyProps) {
  const [outcome, setOutcome] = useState<'status.copy.done' | 'error.copy'>();
  const copy = () =>
    onCopy().then(
      () => setOutcome('status.copy.done'),
      // Expected: NotAllowedError, when the browser keeps the clipboard from the page.
      () => setOutcome('error.copy'),
    );
  return (
    <p className="p-acts">
      <button type="button" className="v-btn v-btn--secondary" onClick={copy}>
        {say('status.copy')}
      </button>
      <span role="status" className="v-small v-muted">
        {outcome !== undefined && say(outcome)}
      </span>
    </p>
  );
}
