import { useId } from 'react';
import type { Say } from '../lib/i18n/in-page.ts';

interface ApprovalTraceProps {
  readonly say: Say;
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** Whether the device remembers that this text was submitted; it does so on request alone. */
export function ApprovalTrace({ say, isKept, onChange }: ApprovalTraceProps) {
  const helpId = useId();
  return (
    <div>
      <label className="v-radio">
        <input
          type="checkbox"
          checked={isKept}
          aria-describedby={helpId}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{say('approval.keep')}</span>
      </label>
      <p className="v-hint" id={helpId}>
        {say('approval.keep.help')}
      </p>
    </div>
  );
}
