import type { Say } from '../../../lib/i18n/pages.ts';
import type { ExceptionFields } from '../../../lib/schedule/schedule-form.ts';
import { DateField } from './date-field.tsx';
import { FieldRows } from './field-rows.tsx';
import { HourField } from './hour-field.tsx';

interface ExceptionFieldsListProps {
  readonly say: Say;
  readonly exceptions: readonly ExceptionFields[];
  readonly checked: boolean;
  readonly onChange: (exceptions: readonly ExceptionFields[]) => void;
}

/** Single dates with other hours than usual, or with none; one date may stand twice for two shifts. */
export function ExceptionFieldsList({ say, exceptions, checked, onChange }: ExceptionFieldsListProps) {
  return (
    <FieldRows<ExceptionFields>
      label={say('options.hours.exceptions.label')}
      help={say('options.hours.exceptions.help')}
      rows={exceptions}
      empty={{ day: '', start: '', end: '', breaks: [] }}
      addLabel={say('options.hours.exceptions.add')}
      removeLabel={say('options.hours.exceptions.remove')}
      legendOf={(index) => say('options.hours.exceptions.legend', { index })}
      fieldsOf={({ day, start, end }, change) => {
        const isMarked = checked && `${start}${end}` !== '';
        return (
          <>
            <DateField
              label={say('options.hours.exceptions.day')}
              value={day}
              onChange={(chosen) => change({ day: chosen })}
            />
            <HourField
              label={say('options.hours.shift.start')}
              value={start}
              checked={isMarked}
              onType={(typed) => change({ start: typed })}
            />
            <HourField
              label={say('options.hours.shift.end')}
              value={end}
              checked={isMarked}
              onType={(typed) => change({ end: typed })}
            />
          </>
        );
      }}
      onChange={onChange}
    />
  );
}
