import { useId, useState } from 'react';
import { APPROVAL_CHECKS, type ApprovalCheck, composeMail, type Proposal, type Say } from '../lib/i18n/in-page.ts';
import { ApprovalChecks } from './approval-checks.tsx';
import { ApprovalTrace } from './approval-trace.tsx';
import { ApprovalWays } from './approval-ways.tsx';
import { Mark } from './mark.tsx';
import { keepInside } from './trap-tab.ts';

export interface ApprovalSheetProps {
  readonly say: Say;
  readonly proposal: Proposal;
  /** Whether the article tells the steps. */
  readonly hasSteps: boolean;
  /** A usager may be recognised in the text: it goes nowhere before that is settled. */
  readonly isHeldBack: boolean;
  /** Absent where no trace may be kept on this device. */
  readonly onKeep?: (() => void) | undefined;
  /** Rejects where the browser would not. */
  readonly onCopy: (mail: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Of the checks, two exclude each other. */
const WANTED = APPROVAL_CHECKS.length - 1;

/** The request for approval: what to check, the mail as it will leave, and the ways to one's own mail program. */
export function ApprovalSheet(props: ApprovalSheetProps) {
  const { say, proposal, hasSteps, isHeldBack, onKeep, onClose } = props;
  const titleId = useId();
  const [checked, setChecked] = useState<readonly ApprovalCheck[]>([]);
  const [keeps, setKeeps] = useState(false);
  const left = WANTED - checked.length;
  const mail = composeMail(
    say,
    proposal,
    APPROVAL_CHECKS.filter((id) => checked.includes(id)),
  );
  return (
    <div className="v v-scrim">
      <div
        className="v-alert"
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        onKeyDown={(event) => keepInside(event, onClose)}
      >
        <div className="v-alert__head">
          <Mark size={32} />
          <h2 id={titleId}>{say('approval.title')}</h2>
        </div>
        <div className="v-alert__body">
          {hasSteps && <p>{say('approval.intro', proposal)}</p>}
          <ApprovalChecks say={say} checked={checked} onCheck={setChecked} />
          <label className="v-label">
            {say('approval.mail')}
            <textarea className="v-mail" readOnly rows={5} value={mail} />
          </label>
          <p className="v-hint">
            {proposal.email && `${say('approval.to', { email: proposal.email })}. `}
            {say('approval.privacy')}
          </p>
          {onKeep && <ApprovalTrace say={say} isKept={keeps} onChange={setKeeps} />}
        </div>
        <div>
          {isHeldBack && <p>{say('approval.patient-left')}</p>}
          {!isHeldBack && left > 0 && <p className="v-hint">{say('approval.check.missing', { count: left })}</p>}
          <ApprovalWays
            {...props}
            mail={mail}
            isReady={!isHeldBack && left === 0}
            onTaken={() => keeps && onKeep?.()}
          />
        </div>
      </div>
    </div>
  );
}
