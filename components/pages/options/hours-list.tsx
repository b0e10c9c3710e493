import { formatDay, formatHour, type Words } from '../../../lib/i18n/pages.ts';
import type { Stretch, WeeklyHours } from '../../../lib/schedule/weekly-hours.ts';

interface HoursListProps {
  readonly words: Words;
  readonly hours: WeeklyHours;
}

/** A week that the establishment set, in words. */
export function HoursList({ words: { say, language }, hours }: HoursListProps) {
  const write = ({ start, end }: Stretch) => `${formatHour(language, start)} – ${formatHour(language, end)}`;
  return (
    <dl className="p-hours-list">
      {hours.days.map((shifts, day) => {
        const name = formatDay(language, day);
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
