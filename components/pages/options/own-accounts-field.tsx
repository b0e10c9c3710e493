import { useId } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';

interface OwnAccountsFieldProps {
  readonly say: Say;
  /** As it stands in the field: one account on each line. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Which accounts are the person's own, so that whoever else uses this browser is left alone. */
export function OwnAccountsField({ say, text, onChange }: OwnAccountsFieldProps) {
  const id = useId();
  return (
    <div className="v-field">
      <label className="v-label" htmlFor={id}>
        {say('options.accounts.label')}
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
        {say('options.accounts.help')}
      </p>
    </div>
  );
}

/** The names in the field, each once; nothing when it is empty. */
export function accountsIn(text: string): readonly string[] | undefined {
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return names.length > 0 ? [...new Set(names)] : undefined;
}
