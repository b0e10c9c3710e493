import type ICAL from 'ical.js';
import { type CalendarDay, weekdayOf } from '../calendar-day.ts';

/** In the order of `weekdayOf`. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How long each month is at most. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = LENGTHS.map((_, index) => index + 1);

/** Nobody's shifts are years apart, and counting such days takes minutes. */
const LONGEST_INTERVAL = 366;

/** May a rule ever come again? ical.js looks for a day that never comes without end; of daily rules alone, as tried. */
export function canCome({ freq, interval, parts }: ICAL.Recur, start: CalendarDay): boolean {
  if (freq !== 'DAILY') return true;
  if (interval > LONGEST_INTERVAL) return false;
  const { BYDAY: weekdays = [], BYMONTH: months = MONTHS, BYMONTHDAY: days = [] } = parts;
  // The first Monday of a day is none.
  const isWeekday = weekdays.length === 0 || weekdays.some((day) => DAYS.includes(String(day)));
  const comesRound = interval % DAYS.length !== 0 || weekdays.length === 0;
  // Days counted from the end of a month it never meets in a daily rule.
  const isDay =
    days.length === 0 ||
    months.some((month) => days.some((day) => 0 < Number(day) && Number(day) <= (LENGTHS[Number(month) - 1] ?? 0)));
  return isWeekday && isDay && (comesRound || weekdays.includes(DAYS[weekdayOf(start)] ?? ''));
}
