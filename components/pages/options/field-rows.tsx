import { type ReactNode, useRef } from 'react';
import { Button } from '../../button.tsx';
import { PageIcon } from '../page-icon.tsx';
import { useFocusAfterChange } from './use-focus-after-change.ts';

interface FieldRowsProps<Row> {
  readonly label: string;
  readonly help: string;
  readonly rows: readonly Row[];
  /** What a row is added as. */
  readonly empty: Row;
  readonly addLabel: string;
  readonly removeLabel: string;
  readonly legendOf: (index: number) => string;
  readonly fieldsOf: (row: Row, change: (changes: Partial<Row>) => void) => ReactNode;
  readonly onChange: (rows: readonly Row[]) => void;
}

/** Rows of fields of the same kind, to be added and taken out. */
export function FieldRows<Row>(props: FieldRowsProps<Row>) {
  const { label, help, rows, empty, addLabel, removeLabel, legendOf, fieldsOf, onChange } = props;
  const part = useRef<HTMLFieldSetElement>(null);
  useFocusAfterChange(part, 'fieldset', rows.length);
  return (
    <fieldset className="p-part" ref={part}>
      <legend>{label}</legend>
      <p className="v-hint">{help}</p>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place.
        <fieldset key={index} className="p-shift">
          <legend className="v-visually-hidden">{legendOf(index + 1)}</legend>
          {fieldsOf(row, (changes) => onChange(rows.with(index, { ...row, ...changes })))}
          <Button onClick={() => onChange(rows.toSpliced(index, 1))}>{removeLabel}</Button>
        </fieldset>
      ))}
      <Button onClick={() => onChange([...rows, empty])}>
        <PageIcon name="plus" />
        {addLabel}
      </Button>
    </fieldset>
  );
}
