import type { Say } from '../../../lib/i18n/pages.ts';
import type { RangeFields } from '../../../lib/schedule/schedule-form.ts';
import { DateField } from './date-field.tsx';
import { FieldRows } from './field-rows.tsx';

interface AwayFieldsProps {
  readonly say: Say;
  readonly away: readonly RangeFields[];
  readonly onChange: (away: readonly RangeFields[]) => void;
}

/** Leave and vacation, from the first day to the last; never why. */
export function AwayFields({ say, away, onChange }: AwayFieldsProps) {
  return (
    <FieldRows<RangeFields>
      label={say('options.hours.off.label')}
      help={say('options.hours.off.help')}
      rows={away}
      empty={{ first: '', last: '' }}
      addLabel={say('options.hours.off.add')}
      removeLabel={say('options.hours.off.remove')}
      legendOf={(index) => say('options.hours.off.legend', { index })}
      fieldsOf={({ first, last }, change) => (
        <>
          <DateField label={say('options.hours.off.first')} value={first} onChange={(day) => change({ first: day })} />
          <DateField label={say('options.hours.off.last')} value={last} onChange={(day) => change({ last: day })} />
        </>
      )}
      onChange={onChange}
    />
  );
}
