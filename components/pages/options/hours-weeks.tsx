import { formatDay, type Words } from '../../../lib/i18n/pages.ts';
import type { WeekFields } from '../../../lib/schedule/hours-form.ts';
import { HoursDay } from './hours-day.tsx';
import { HoursLanes } from './hours-lanes.tsx';

interface HoursWeeksProps {
  readonly words: Words;
  readonly week: WeekFields;
  /** Set once someone tried to save: from then on, fields that cannot be read are marked. */
  readonly checked: boolean;
  readonly onChange: (week: WeekFields) => void;
}

/** The days of the week, or of each week of a rotation under its own heading. */
export function HoursWeeks({ words, week, checked, onChange }: HoursWeeksProps) {
  const weeks = week.length / 7;
  return week.map((shifts, index) => {
    const day = nameOfDay(words, index, weeks);
    return (
      <div key={day}>
        {weeks > 1 && index % 7 === 0 && <h3>{words.say('options.hours.week', { index: index / 7 + 1 })}</h3>}
        {index % 7 === 0 && <HoursLanes words={words} week={week} first={index} />}
        <HoursDay
          words={words}
          day={day}
          index={index}
          shifts={shifts}
          checked={checked}
          onChange={(changed) => onChange(week.with(index, changed))}
        />
      </div>
    );
  });
}

/** « mardi », and in a rotation « mardi, semaine 2 ». */
export function nameOfDay({ say, language }: Words, index: number, weeks: number): string {
  const day = formatDay(language, index % 7);
  return weeks > 1 ? say('options.hours.week.day', { day, index: Math.floor(index / 7) + 1 }) : day;
}
