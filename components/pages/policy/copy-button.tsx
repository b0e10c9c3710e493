import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { Button } from '../../button.tsx';
import { PageIcon } from '../page-icon.tsx';

interface CopyButtonProps {
  readonly say: Say;
  readonly label: 'policy.article.link' | 'policy.passage.link' | 'policy.article.copy' | 'policy.passage.copy';
  readonly icon: 'link' | 'copy';
  readonly done: 'policy.article.link.done' | 'policy.copied';
  readonly onCopy: () => Promise<void>;
  /** Says the outcome in the page's one live region; empty once the person has gone on. */
  readonly onSay: (words: string) => void;
}

/** Copies something, and says politely whether it worked, until the person goes on. */
export function CopyButton({ say, label, icon, done, onCopy, onSay }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  const tell = (words: string) => {
    setOutcome(words);
    onSay(words);
  };
  const copy = () =>
    onCopy().then(
      () => tell(say(done)),
      // Expected: NotAllowedError, when the browser keeps the clipboard from the page.
      () => tell(say('error.copy')),
    );
  return (
    <span className="p-copy">
      <Button look="icon" aria-label={say(label)} title={say(label)} onClick={copy} onBlur={() => tell('')}>
        <PageIcon name={icon} />
      </Button>
      {outcome !== '' && (
        <span className="p-copy__outcome v-xs" aria-hidden="true">
          {outcome}
        </span>
      )}
    </span>
  );
}
