import { formatHour, type Words } from '../../../lib/i18n/pages.ts';
import type { Stretch, WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { nameOfDay } from './hours-weeks.tsx';

interface HoursListProps {
  readonly words: Words;
  readonly hours: WorkSchedule;
}

/** The hours that the establishment set, in words. */
export function HoursList({ words, hours }: HoursListProps) {
  const { say, language } = words;
  const write = ({ start, end }: Stretch) => `${formatHour(language, start)} – ${formatHour(language, end)}`;
  return (
    <dl className="p-hours-list">
      {hours.days.map((shifts, day) => {
        const name = nameOfDay(words, day, hours.days.length / 7);
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shifts.length === 0 ? say('options.hours.none') : shifts.map(write).join(', ')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
