import type { Say } from '../../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../../lib/settings/snapshot.ts';
import type { Saving } from '../saving.tsx';
import { SelectField } from '../select-field.tsx';

/** A week, a month, the usual quarter, half a year, a year. */
const CHOICES = [7, 30, 90, 180, 365];

interface JournalDaysFieldProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
  readonly saving: Saving;
}

/** For how long a row is kept; an establishment may shorten it. */
export function JournalDaysField({ say, snapshot, saving }: JournalDaysFieldProps) {
  const { journalDays, origins } = snapshot;
  // What an establishment set may be any number.
  const days = [...new Set([...CHOICES, journalDays])].sort((a, b) => a - b);
  return (
    <SelectField
      label={say('journal.days.label')}
      value={String(journalDays)}
      choices={days.map((count) => ({ value: String(count), label: say('journal.days.choice', { days: count }) }))}
      hint={origins.journalDays === 'managed' ? say('journal.days.managed') : undefined}
      onChoose={(value) => saving.save({ journalDays: Number(value) })}
    />
  );
}
