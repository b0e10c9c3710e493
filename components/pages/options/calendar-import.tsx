import { type ChangeEvent, useId, useState } from 'react';
import { formatDate, type Words } from '../../../lib/i18n/pages.ts';
import type { CalendarReading } from '../../../lib/schedule/calendar-file/read-calendar.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { Button } from '../../button.tsx';
import { CalendarOutcome } from './calendar-outcome.tsx';
import type { SaveSettings } from './profile.ts';
import { SaveStatus, useSaving } from './saving.tsx';

/** Reads a calendar's text: only the events that bear one of the words, or all. */
export type ReadCalendar = (text: string, words: readonly string[]) => Promise<CalendarReading>;

interface CalendarImportProps {
  readonly words: Words;
  readonly hours: WorkSchedule | undefined;
  readonly timeZone: string;
  /** The day that it is, as ISO 8601 writes it. */
  readonly today: string;
  readonly onRead: ReadCalendar;
  readonly onSave: SaveSettings;
}

/** Shifts from a calendar file; a file that cannot be read whole changes nothing. */
export function CalendarImport({ words, hours, timeZone, today, onRead, onSave }: CalendarImportProps) {
  const { say } = words;
  const id = useId();
  const [filter, setFilter] = useState('');
  const [outcome, setOutcome] = useState<{ reading: CalendarReading; file: string }>();
  const saving = useSaving(onSave);
  const { roster, ...own } = hours ?? { timeZone, days: [[], [], [], [], [], [], []] };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const reading = await onRead(await file.text(), wordsIn(filter));
    // The same file, put right, may be chosen again.
    target.value = '';
    setOutcome({ reading, file: file.name });
    if (reading.kind === 'read') saving.save({ hours: { ...own, roster: reading.roster } });
  };
  return (
    <section className="p-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('options.hours.ics.label')}</h3>
      <p className="v-hint">{say('options.hours.ics.help')}</p>
      <label className="v-field">
        <span className="v-label">{say('options.hours.ics.filter.label')}</span>
        <input
          className="v-input"
          value={filter}
          aria-describedby={`${id}-filter`}
          onChange={(event) => setFilter(event.target.value)}
        />
      </label>
      <p className="v-hint" id={`${id}-filter`}>
        {say('options.hours.ics.filter.help')}
      </p>
      <input
        type="file"
        accept=".ics,text/calendar"
        aria-labelledby={`${id}-title`}
        onChange={(event) => void take(event)}
      />
      <div role="status">{outcome && <CalendarOutcome say={say} {...outcome} />}</div>
      {roster && (
        <p>
          {say(roster.last < today ? 'options.hours.ics.old' : 'options.hours.ics.until', {
            date: formatDate(words.language, roster.last),
          })}{' '}
          <Button onClick={() => saving.save({ hours: own })}>{say('options.hours.ics.remove')}</Button>
        </p>
      )}
      <SaveStatus say={say} saving={saving} />
    </section>
  );
}

function wordsIn(filter: string): string[] {
  return filter
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
