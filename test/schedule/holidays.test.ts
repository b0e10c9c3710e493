import { expect, test } from 'vitest';
import { addDays, dayFrom, isoOf } from '../../lib/schedule/calendar-day.ts';
import { HOLIDAYS, holidayOn } from '../../lib/schedule/holidays.ts';

/** All of a year's holidays, in order. */
function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, count) => addDays({ year, month: 1, day: 1 }, count));
  return days
    .filter((day) => day.year === year)
    .flatMap((day) => {
      const id = holidayOn(day);
      return id ? [`${isoOf(day).slice(5)} ${id}`] : [];
    });
}

test('2026, as the calendars of the labour standards board print it', () => {
  expect(holidaysOf(2026)).toEqual([
    '01-01 new-year',
    '04-03 good-friday',
    '04-06 easter-monday',
    '05-18 patriots',
    '06-24 national-day',
    '07-01 canada-day',
    '09-07 labour-day',
    '10-12 thanksgiving',
    '12-25 christmas',
  ]);
});

test('1 July that is a Sunday is kept on the Monday', () => {
  expect(holidaysOf(2029)).toContain('07-02 canada-day');
  expect(holidaysOf(2029)).not.toContain('07-01 canada-day');
});

test.each([
  [2000, '04-21'],
  [2008, '03-21'],
  [2011, '04-22'],
  [2024, '03-29'],
  [2025, '04-18'],
  [2038, '04-23'],
])('Good Friday of %i is %s', (year, day) => {
  expect(holidayOn(dayFrom(`${year}-${day}`))).toBe('good-friday');
});

test('every year for a century has each of them once', () => {
  for (let year = 2000; year < 2100; year += 1) expect(holidaysOf(year)).toHaveLength(HOLIDAYS.length);
});
