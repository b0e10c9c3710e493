import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { PageIcon } from '../page-icon.tsx';

interface CopyLinkProps {
  readonly say: Say;
  readonly label: 'policy.article.link' | 'policy.passage.link';
  readonly anchor: string;
  readonly onCopyLink: (anchor: string) => Promise<void>;
}

/** Copies the address of an article or a passage, and says whether it worked. */
export function CopyLink({ say, label, anchor, onCopyLink }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'policy.article.link.done' | 'error.copy'>();
  const copy = () =>
    onCopyLink(anchor).then(
      () => setOutcome('policy.article.link.done'),
      // Expected: NotAllowedError, when the browser keeps the clipboard from the page.
      () => setOutcome('error.copy'),
    );
  return (
    <span className="p-copy">
      <button type="button" className="v-btn v-btn--icon" aria-label={say(label)} title={say(label)} onClick={copy}>
        <PageIcon name="link" />
      </button>
      <span className="v-xs" role="status">
        {outcome !== undefined && say(outcome)}
      </span>
    </span>
  );
}
