interface DateFieldProps {
  readonly label: string;
  /** As ISO 8601 writes it; empty until one is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** One day of the calendar, in the browser's own field: typed or chosen, by keyboard too. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label className="v-field p-date">
      <span className="v-label">{label}</span>
      <input className="v-input" type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
