import { type FormEvent, useRef, useState } from 'react';
import { formatDay, formatHour, type Words } from '../../../lib/i18n/pages.ts';
import {
  EMPTY_WEEK,
  fillWeek,
  type HoursProblem,
  readWeek,
  type ShiftFields,
  type WeekFields,
} from '../../../lib/schedule/hours-form.ts';
import type { WeeklyHours } from '../../../lib/schedule/weekly-hours.ts';
import { HoursDay } from './hours-day.tsx';
import { HoursProblems } from './hours-problems.tsx';
import type { SaveSettings } from './profile.ts';
import { SaveStatus, useSaving } from './saving.tsx';

interface HoursFormProps {
  readonly words: Words;
  readonly hours: WeeklyHours | undefined;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
  readonly onSave: SaveSettings;
}

/** The usual week in plain fields, day by day. */
export function HoursForm({ words, hours, timeZone, onSave }: HoursFormProps) {
  const { say, language } = words;
  const [week, setWeek] = useState<WeekFields>(() =>
    hours ? fillWeek(hours, (minutes) => formatHour(language, minutes)) : EMPTY_WEEK,
  );
  const [problems, setProblems] = useState<readonly HoursProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const saving = useSaving(onSave);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readWeek(week);
    setProblems(read.problems);
    if (read.problems.length > 0) summary.current?.focus();
    else saving.save({ hours: { timeZone, days: read.days } });
  };
  const changeDay = (day: number) => (shifts: readonly ShiftFields[]) =>
    setWeek(week.map((before, index) => (index === day ? shifts : before)));
  return (
    <form onSubmit={submit} noValidate>
      <p className="v-hint">
        {say('options.hours.invalid')} {say('options.hours.zone.value', { zone: timeZone })}
      </p>
      <HoursProblems words={words} problems={problems} ref={summary} />
      {week.map((shifts, day) => (
        <HoursDay
          key={formatDay(language, day)}
          words={words}
          day={formatDay(language, day)}
          shifts={shifts}
          checked={problems.length > 0}
          onChange={changeDay(day)}
        />
      ))}
      <p className="p-acts">
        <button type="submit" className="v-btn v-btn--primary">
          {say('options.hours.save')}
        </button>
        <SaveStatus say={say} saving={saving} />
      </p>
    </form>
  );
}
