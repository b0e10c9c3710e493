import { useId } from 'react';

interface NamesFieldProps {
  readonly label: string;
  readonly help: string;
  /** As it stands in the field: one name on each line. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A field for names, one on each line. */
export function NamesField({ label, help, text, onChange }: NamesFieldProps) {
  const id = useId();
  return (
    <div className="v-field">
      <label className="v-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="v-input"
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="v-hint">
        {help}
      </p>
    </div>
  );
}

/** The names in the field, each once; nothing when it is empty. */
export function namesIn(text: string): readonly string[] | undefined {
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return names.length > 0 ? [...new Set(names)] : undefined;
}
