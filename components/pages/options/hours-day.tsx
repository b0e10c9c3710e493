import { useRef } from 'react';
import type { Words } from '../../../lib/i18n/pages.ts';
import type { ShiftFields } from '../../../lib/schedule/hours-form.ts';
import { PageIcon } from '../page-icon.tsx';
import { HoursShift } from './hours-shift.tsx';
import { shiftId } from './shift-id.ts';
import { useFocusAfterChange } from './use-focus-after-change.ts';

interface HoursDayProps {
  readonly words: Words;
  /** Its name: « mardi ». */
  readonly day: string;
  /** Its place in the week, or in the rotation. */
  readonly index: number;
  readonly shifts: readonly ShiftFields[];
  /** Set once someone tried to save: from then on, fields that cannot be read are marked. */
  readonly checked: boolean;
  readonly onChange: (shifts: readonly ShiftFields[]) => void;
}

const EMPTY_SHIFT: ShiftFields = { start: '', end: '', breaks: [] };

/** The shifts that begin on one day of the week. */
export function HoursDay({ words, day, index: place, shifts, checked, onChange }: HoursDayProps) {
  const { say } = words;
  const section = useRef<HTMLElement>(null);
  useFocusAfterChange(section, 'fieldset', shifts.length);
  return (
    <section className="p-day" aria-label={day} ref={section}>
      <h3>{day}</h3>
      {shifts.length === 0 && <p className="v-hint">{say('options.hours.none')}</p>}
      {shifts.map((shift, index) => (
        <HoursShift
          // biome-ignore lint/suspicious/noArrayIndexKey: a shift has no other name than its place in the day.
          key={index}
          id={shiftId(place, index)}
          words={words}
          legend={say('options.hours.shift.legend', { day, index: index + 1 })}
          shift={shift}
          checked={checked}
          onChange={(changed) => onChange(shifts.with(index, changed))}
          onRemove={() => onChange(shifts.toSpliced(index, 1))}
        />
      ))}
      <button
        type="button"
        className="v-btn v-btn--quiet"
        aria-label={say('options.hours.shift.add-day', { day })}
        onClick={() => onChange([...shifts, EMPTY_SHIFT])}
      >
        <PageIcon name="plus" />
        {say('options.hours.shift.add')}
      </button>
    </section>
  );
}
