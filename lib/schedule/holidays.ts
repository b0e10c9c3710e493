import { addDays, type CalendarDay, countOf, weekdayOf } from './calendar-day.ts';

/**
 * The public holidays of Québec: Act respecting labour standards (CQLR c. N-1.1), section 60, and National Holiday Act
 * (F-1.1). They are rules, not dates of one year. Of Good Friday and Easter Monday the employer chooses one: the person
 * ticks what holds for them.
 */
const RULES = {
  'new-year': (year) => ({ year, month: 1, day: 1 }),
  'good-friday': (year) => addDays(easterOf(year), -2),
  'easter-monday': (year) => addDays(easterOf(year), 1),
  // The Monday before 25 May.
  patriots: (year) => mondayFrom({ year, month: 5, day: 18 }),
  'national-day': (year) => ({ year, month: 6, day: 24 }),
  'canada-day': (year) => {
    const first = { year, month: 7, day: 1 };
    return weekdayOf(first) === SUNDAY ? addDays(first, 1) : first;
  },
  'labour-day': (year) => mondayFrom({ year, month: 9, day: 1 }),
  // The second Monday of October.
  thanksgiving: (year) => mondayFrom({ year, month: 10, day: 8 }),
  christmas: (year) => ({ year, month: 12, day: 25 }),
} as const satisfies Record<string, (year: number) => CalendarDay>;

const SUNDAY = 6;

export type HolidayId = keyof typeof RULES;

export const HOLIDAYS: readonly HolidayId[] = Object.keys(RULES).filter(isHoliday);

export function isHoliday(id: unknown): id is HolidayId {
  return typeof id === 'string' && Object.hasOwn(RULES, id);
}

/** The holiday that falls on this day. */
export function holidayOn(day: CalendarDay): HolidayId | undefined {
  const count = countOf(day);
  return HOLIDAYS.find((id) => countOf(RULES[id](day.year)) === count);
}

/** That day or the first Monday after it. */
function mondayFrom(day: CalendarDay): CalendarDay {
  return addDays(day, (7 - weekdayOf(day)) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher; integers all the way. */
function easterOf(year: number): CalendarDay {
  const whole = Math.floor;
  const golden = year % 19;
  const century = whole(year / 100);
  const ofCentury = year % 100;
  const moved = whole((century - whole((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - whole(century / 4) - moved + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * whole(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = whole((golden + 11 * moon + 22 * sunday) / 451);
  const counted = moon + sunday - 7 * late + 114;
  return { year, month: whole(counted / 31), day: (counted % 31) + 1 };
}
