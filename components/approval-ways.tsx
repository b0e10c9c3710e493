import { useState } from 'react';
import { mailtoOf } from '../lib/i18n/in-page.ts';
import type { ApprovalSheetProps } from './approval-sheet.tsx';
import { Button } from './button.tsx';

interface ApprovalWaysProps extends Pick<ApprovalSheetProps, 'say' | 'proposal' | 'onCopy' | 'onClose'> {
  readonly mail: string;
  /** Everything is checked, and nothing holds the text back. */
  readonly isReady: boolean;
  /** The person took the mail with them, one way or the other. */
  readonly onTaken: () => void;
}

/**
 * To one's own mail program by a link that the person clicks, or by the clipboard. The link opens beside the page: a mail
 * site that the person chose as their program would otherwise take the place of the draft.
 */
export function ApprovalWays({ say, proposal, mail, isReady, onTaken, onCopy, onClose }: ApprovalWaysProps) {
  const [said, setSaid] = useState<'approval.copied' | 'approval.not-copied'>();
  const link = isReady ? mailtoOf(say, proposal, mail) : undefined;
  const copy = () =>
    onCopy(mail).then(
      () => {
        setSaid('approval.copied');
        onTaken();
      },
      // Expected: the site or the browser keeps the clipboard shut.
      () => setSaid('approval.not-copied'),
    );
  return (
    <>
      <p role="status" className="v-hint">
        {said ? say(said) : isReady && link === undefined && say('approval.too-long')}
      </p>
      <div className="v-alert__acts">
        {link && (
          <a
            className="v-btn v-btn--primary v-btn--large"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            onClick={onTaken}
          >
            {say('approval.open')}
          </a>
        )}
        {isReady && (
          <Button look="secondary" isLarge onClick={() => void copy()}>
            {say('approval.copy')}
          </Button>
        )}
        <Button isLarge onClick={onClose}>
          {say('publish.back')}
        </Button>
      </div>
    </>
  );
}
