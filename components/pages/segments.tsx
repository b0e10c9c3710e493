import { useId } from 'react';
import { Icon } from '../icon.tsx';

interface SegmentsProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A choice among two or three, side by side. The chosen one carries a check: never colour alone. */
export function Segments<Value extends string>({ legend, options, chosen, onChoose }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="p-capacity">
      <legend className="v-label">{legend}</legend>
      <div className="v-seg">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <Icon name="ok" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
