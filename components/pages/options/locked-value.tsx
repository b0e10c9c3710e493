import { useId } from 'react';
import { Icon } from '../../icon.tsx';

interface LockedValueProps {
  readonly label: string;
  readonly value: string;
  /** Who set it, and what to do about a mistake. */
  readonly reason: string;
}

/** A setting that the establishment made: readable, reachable by keyboard, not to be changed. */
export function LockedValue({ label, value, reason }: LockedValueProps) {
  const id = useId();
  return (
    <div className="v-field">
      <label className="v-label" htmlFor={id}>
        {label}
      </label>
      <div className="p-lock">
        <input className="v-input" id={id} value={value} readOnly aria-describedby={`${id}-reason`} />
        <Icon name="lock" />
      </div>
      <p id={`${id}-reason`} className="v-hint">
        {reason}
      </p>
    </div>
  );
}
