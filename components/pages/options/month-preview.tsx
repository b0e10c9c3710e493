import { useState } from 'react';
import { formatDay, formatMonth, formatTime, type Words } from '../../../lib/i18n/pages.ts';
import { addDays, type CalendarDay, dayFrom, isoOf, weekdayOf } from '../../../lib/schedule/calendar-day.ts';
import { type DatedShift, shiftsOn } from '../../../lib/schedule/dated-shift.ts';
import { holidayOn } from '../../../lib/schedule/holidays.ts';
import { WallClock } from '../../../lib/schedule/wall-clock.ts';
import type { WorkSchedule } from '../../../lib/schedule/work-schedule.ts';
import { Button } from '../../button.tsx';
import { Icon } from '../../icon.tsx';

interface MonthPreviewProps {
  readonly words: Words;
  readonly hours: WorkSchedule;
  /** Ms since 1970. */
  readonly now: number;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** One month as Vigie understands the saved hours. */
export function MonthPreview({ words, hours, now }: MonthPreviewProps) {
  const { say, language } = words;
  const clock = new WallClock(hours.timeZone);
  const today = clock.dayOf(new Date(now));
  const [moved, setMoved] = useState(0);
  const first = dayFrom(new Date(Date.UTC(today.year, today.month - 1 + moved, 1)).toISOString().slice(0, 10));
  return (
    <section className="p-part" aria-label={say('options.hours.preview.label')}>
      <div className="p-month__bar">
        <Button look="icon" aria-label={say('options.hours.preview.previous')} onClick={() => setMoved(moved - 1)}>
          <Icon name="prev" />
        </Button>
        <h3 aria-live="polite">{formatMonth(language, first)}</h3>
        <Button look="icon" aria-label={say('options.hours.preview.next')} onClick={() => setMoved(moved + 1)}>
          <Icon name="next" />
        </Button>
      </div>
      <table className="p-month">
        <thead>
          <tr>
            {WEEK.map((day) => (
              <th key={day} scope="col">
                {formatDay(language, day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(first).map((monday) => (
            <tr key={isoOf(monday)}>
              {WEEK.map((distance) => {
                const day = addDays(monday, distance);
                if (day.month !== first.month) return <td key={distance} />;
                const isToday = isoOf(day) === isoOf(today);
                return (
                  <td key={distance} aria-current={isToday ? 'date' : undefined}>
                    <b>{day.day}</b>
                    {linesOf(words, hours, day, clock).map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function linesOf({ say, language }: Words, hours: WorkSchedule, day: CalendarDay, clock: WallClock): string[] {
  const write = (date: Date) => formatTime(language, date.getTime(), hours.timeZone);
  const onCall = (shift: DatedShift) => (shift.onCall ? `, ${say('options.hours.on-call.label')}` : '');
  const lines = shiftsOn(hours, day, clock).map((one) => `${write(one.start)} – ${write(one.end)}${onCall(one)}`);
  const holiday = holidayOn(day);
  return holiday ? [say(`options.hours.holiday.${holiday}`), ...lines] : lines;
}

/** The Mondays of the weeks that a month touches. */
function weeksOf(first: CalendarDay): CalendarDay[] {
  const monday = addDays(first, -weekdayOf(first));
  return [0, 7, 14, 21, 28, 35].map((days) => addDays(monday, days)).filter((day) => isBeforeEnd(day, first));
}

function isBeforeEnd(day: CalendarDay, { year, month }: CalendarDay): boolean {
  return Date.UTC(day.year, day.month - 1, day.day) < Date.UTC(year, month, 1);
}
