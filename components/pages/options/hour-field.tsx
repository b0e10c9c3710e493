import { parseHour } from '../../../lib/schedule/parse-hour.ts';

interface HourFieldProps {
  readonly label: string;
  readonly value: string;
  /** Set once someone tried to save: from then on, what is no hour is marked. */
  readonly checked: boolean;
  readonly onType: (value: string) => void;
}

/** An hour as people type it: 8 h 30, 8:30, 0830. */
export function HourField({ label, value, checked, onType }: HourFieldProps) {
  return (
    <label className="v-field p-hour">
      <span className="v-label">{label}</span>
      <input
        className="v-input"
        value={value}
        autoComplete="off"
        aria-invalid={checked && parseHour(value) === undefined}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}
