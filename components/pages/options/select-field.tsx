import { useId } from 'react';
import { Icon } from '../../icon.tsx';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  /** What stands there while nothing is chosen; absent where there always is a choice. */
  readonly emptyLabel?: string;
  readonly hint?: string | undefined;
  /** What is wrong with the choice, said under it and tied to it. */
  readonly error?: string | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A labelled list to choose one thing from. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, choices, emptyLabel, hint, error, onChoose } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) onChoose(choice.value);
  };
  return (
    <div className="v-field">
      <label className="v-label" htmlFor={id}>
        {label}
      </label>
      <div className="p-select">
        <select
          className="v-input"
          id={id}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => choose(event.target.value)}
        >
          {value === '' && <option value="">{emptyLabel}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Icon name="next" />
      </div>
      <p id={`${id}-hint`} className={error === undefined ? 'v-hint' : 'v-hint p-error'}>
        {error ?? hint}
      </p>
    </div>
  );
}
