import type { Say } from '../../../lib/i18n/pages.ts';
import { EMPTY_WEEK } from '../../../lib/schedule/hours-form.ts';
import type { ScheduleFields } from '../../../lib/schedule/schedule-form.ts';
import { DateField } from './date-field.tsx';
import { SelectField } from './select-field.tsx';

interface RotationFieldsProps {
  readonly say: Say;
  readonly fields: ScheduleFields;
  readonly onChange: (changes: Partial<ScheduleFields>) => void;
}

/** The lengths of rotations that wards use, in weeks. */
const LENGTHS = ['1', '2', '3', '4', '5', '6', '8', '10', '12'] as const;

/** After how many weeks the hours begin anew, and when their first week was. */
export function RotationFields({ say, fields: { week, anchor }, onChange }: RotationFieldsProps) {
  const weeks = week.length / 7;
  const resize = (count: number) =>
    onChange({ week: Array.from({ length: count }, (_, index) => weekAt(week, index)).flat() });
  return (
    <div className="p-grid2">
      <SelectField
        label={say('options.hours.weeks.label')}
        value={LENGTHS.find((length) => Number(length) === weeks) ?? ''}
        choices={LENGTHS.map((value) => ({ value, label: say('options.hours.weeks.count', { count: Number(value) }) }))}
        onChoose={(length) => resize(Number(length))}
      />
      {weeks > 1 && (
        <DateField
          label={say('options.hours.anchor.label')}
          value={anchor}
          onChange={(day) => onChange({ anchor: day })}
        />
      )}
    </div>
  );
}

function weekAt(week: ScheduleFields['week'], index: number): ScheduleFields['week'] {
  const days = week.slice(index * 7, index * 7 + 7);
  return days.length === 7 ? days : EMPTY_WEEK;
}
