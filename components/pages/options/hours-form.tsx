import { type FormEvent, useRef, useState } from 'react';
import { formatHour, type Words } from '../../../lib/i18n/pages.ts';
import type { HoursProblem } from '../../../lib/schedule/hours-form.ts';
import {
  EMPTY_SCHEDULE,
  fillSchedule,
  readSchedule,
  type ScheduleFields,
} from '../../../lib/schedule/schedule-form.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { AwayFields } from './away-fields.tsx';
import { ExceptionFieldsList } from './exception-fields-list.tsx';
import { HolidaysField } from './holidays-field.tsx';
import { HoursProblems } from './hours-problems.tsx';
import { HoursWeeks } from './hours-weeks.tsx';
import type { SaveSettings } from './profile.ts';
import { RotationFields } from './rotation-fields.tsx';
import { SaveStatus, useSaving } from './saving.tsx';

interface HoursFormProps {
  readonly words: Words;
  readonly hours: WorkSchedule | undefined;
  /** IANA name of the device's time zone. */
  readonly timeZone: string;
  readonly onSave: SaveSettings;
}

/** The hours in plain fields: the week or the rotation day by day, holidays, leave, days that differ. */
export function HoursForm({ words, hours, timeZone, onSave }: HoursFormProps) {
  const { say, language } = words;
  const [fields, setFields] = useState<ScheduleFields>(() =>
    hours ? fillSchedule(hours, (minutes) => formatHour(language, minutes)) : EMPTY_SCHEDULE,
  );
  const [problems, setProblems] = useState<readonly HoursProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const saving = useSaving(onSave);
  const change = (changes: Partial<ScheduleFields>) => setFields({ ...fields, ...changes });
  const checked = problems.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readSchedule(fields, timeZone);
    setProblems(read.problems);
    if (read.problems.length > 0) summary.current?.focus();
    else saving.save({ hours: { ...read.hours, ...(hours?.roster && { roster: hours.roster }) } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className="v-hint">
        {say('options.hours.invalid')} {say('options.hours.zone.value', { zone: timeZone })}
      </p>
      <HoursProblems words={words} problems={problems} weeks={fields.week.length / 7} ref={summary} />
      <RotationFields say={say} fields={fields} onChange={change} />
      <HoursWeeks words={words} week={fields.week} checked={checked} onChange={(week) => change({ week })} />
      <HolidaysField say={say} holidays={fields.holidays} onChange={(holidays) => change({ holidays })} />
      <AwayFields say={say} away={fields.away} onChange={(away) => change({ away })} />
      <ExceptionFieldsList
        say={say}
        exceptions={fields.exceptions}
        checked={checked}
        onChange={(exceptions) => change({ exceptions })}
      />
      <p className="p-acts">
        <button type="submit" className="v-btn v-btn--primary">
          {say('options.hours.save')}
        </button>
        <SaveStatus say={say} saving={saving} />
      </p>
    </form>
  );
}
