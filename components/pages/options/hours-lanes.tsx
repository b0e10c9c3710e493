import { Fragment } from 'react';
import { formatDay, formatHour, type Words } from '../../../lib/i18n/pages.ts';
import type { WeekFields } from '../../../lib/schedule/hours-form.ts';
import { type LaneBar, laneBars } from '../../../lib/schedule/lane-bars.ts';
import { HoursBar } from './hours-bar.tsx';

interface HoursLanesProps {
  readonly words: Words;
  /** The whole week or rotation, since a night of the last day goes on in the first. */
  readonly week: WeekFields;
  /** The place of the Monday of the week that is drawn. */
  readonly first: number;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
/** The hours above the lanes. */
const SCALE = [0, 3, 6, 9, 12, 15, 18, 21, 24] as const;

/** The week as it is typed, one lane a day; each bar leads to the fields of its shift. */
export function HoursLanes({ words, week, first }: HoursLanesProps) {
  const { say, language } = words;
  const lanes = laneBars(week);
  if (lanes.every((bars) => bars.length === 0)) return null;
  return (
    <section className="p-week" aria-label={say('options.hours.weekly')}>
      <div className="p-week__scale" aria-hidden="true">
        {SCALE.map((hour) => (
          <span key={hour}>{formatHour(language, hour * 60)}</span>
        ))}
      </div>
      {WEEK.map((day) => {
        const bars = lanes[first + day] ?? [];
        const name = formatDay(language, day);
        return (
          <Fragment key={day}>
            <p className="p-week__day">
              {name} <span className="p-week__when">{bars.map((bar) => timesOf(words, bar)).join(', ')}</span>
            </p>
            <div className="p-lane">
              {bars.map((bar) => (
                <HoursBar key={`${bar.day} ${bar.shift} ${bar.crosses}`} words={words} day={name} bar={bar} />
              ))}
            </div>
          </Fragment>
        );
      })}
      <LanesLegend words={words} />
    </section>
  );
}

/** « 22 h 30 à 7 h »; of what began the day before, that it goes on. */
function timesOf({ say, language }: Words, { whole, crosses }: LaneBar): string {
  if (crosses === 'in') return say('options.hours.lane.rest');
  return say('options.hours.lane.times', {
    start: formatHour(language, whole.start),
    end: formatHour(language, whole.end),
  });
}

function LanesLegend({ words: { say } }: { readonly words: Words }) {
  return (
    <p className="p-week__legend" aria-hidden="true">
      <span>
        <i />
        {say('options.hours.lane.legend.shift')}
      </span>
      <span>
        <i className="is-break" />
        {say('options.hours.lane.legend.break')}
      </span>
      <span>
        <i className="is-out" />
        {say('options.hours.lane.legend.overnight')}
      </span>
    </p>
  );
}
