import { describe, expect, test } from 'vitest';
import { WallClock } from '../../lib/schedule/wall-clock.ts';
import type { Shift, WorkSchedule } from '../../lib/schedule/work-schedule.ts';
import { workStateAt } from '../../lib/schedule/work-state.ts';

const NINE_TO_FIVE: Shift = { start: 9 * 60, end: 17 * 60, breaks: [{ start: 12 * 60, end: 13 * 60 }] };
const NIGHT: Shift = { start: 23 * 60, end: 31 * 60, breaks: [{ start: 25 * 60, end: 25 * 60 + 30 }] };

const week = (timeZone: string, shift: Shift, days: readonly number[]): WorkSchedule => ({
  timeZone,
  days: [0, 1, 2, 3, 4, 5, 6].map((day) => (days.includes(day) ? [shift] : [])),
});

const OFFICE = week('America/Toronto', NINE_TO_FIVE, [0, 1, 2, 3, 4]);
const SATURDAY_NIGHT = 5;

/** State and clock time only: what a person reads. */
const at = (hours: WorkSchedule, instant: string) => {
  const { state, until = 0, untilTime } = workStateAt(hours, new Date(instant));
  return [state, untilTime ?? new WallClock(hours.timeZone).timeOf(new Date(until))];
};

describe('an office week in Toronto', () => {
  test.each([
    ['before the day begins', '2026-11-23T08:59:59-05:00', ['off-duty', '09:00']],
    ['at the first minute', '2026-11-23T09:00:00-05:00', ['on-duty', '17:00']],
    ['at the meal', '2026-11-23T12:00:00-05:00', ['on-break', '13:00']],
    ['when the meal ends', '2026-11-23T13:00:00-05:00', ['on-duty', '17:00']],
    ['when the day ends', '2026-11-23T17:00:00-05:00', ['off-duty', '09:00']],
    ['on a Saturday', '2026-11-21T10:00:00-05:00', ['off-duty', '09:00']],
  ])('%s', (_, instant, expected) => {
    expect(at(OFFICE, instant)).toEqual(expected);
  });

  test('on a Saturday the next shift is Monday’s', () => {
    expect(workStateAt(OFFICE, new Date('2026-11-21T10:00:00-05:00')).until).toBe(Date.parse('2026-11-23T14:00:00Z'));
  });

  test('the device may stand in another zone: the schedule’s clock counts', () => {
    expect(at(OFFICE, '2026-11-23T23:30:00+09:00')).toEqual(['on-duty', '17:00']);
  });

  test('a week without shifts is off duty, without an end', () => {
    expect(workStateAt(week('America/Toronto', NINE_TO_FIVE, []), new Date())).toEqual({ state: 'off-duty' });
  });

  test('one shift a week is still found on its own day, after it ended', () => {
    const mondays = week('America/Toronto', NINE_TO_FIVE, [0]);
    expect(workStateAt(mondays, new Date('2026-11-23T18:00:00-05:00')).until).toBe(Date.parse('2026-11-30T14:00:00Z'));
  });
});

describe('a night shift', () => {
  const nights = week('America/Toronto', NIGHT, [SATURDAY_NIGHT]);

  test.each([
    ['before midnight', '2026-11-21T23:30:00-05:00', ['on-duty', '07:00']],
    ['after midnight, on a day without a shift of its own', '2026-11-22T03:00:00-05:00', ['on-duty', '07:00']],
    ['at its break', '2026-11-22T01:15:00-05:00', ['on-break', '01:30']],
    ['when it ends', '2026-11-22T07:00:00-05:00', ['off-duty', '23:00']],
  ])('%s', (_, instant, expected) => {
    expect(at(nights, instant)).toEqual(expected);
  });

  test('Sunday’s passes into Monday', () => {
    const sundays = week('America/Toronto', NIGHT, [6]);
    expect(at(sundays, '2026-11-23T02:00:00-05:00')).toEqual(['on-duty', '07:00']);
  });
});

describe('the night of 8 March 2026, when Toronto skips 2 h to 3 h', () => {
  const nights = week('America/Toronto', NIGHT, [SATURDAY_NIGHT]);

  test('the shift ends at 7 by the clock, seven hours after it began', () => {
    const shift = workStateAt(nights, new Date('2026-03-08T03:30:00-04:00'));
    expect(shift).toMatchObject({ state: 'on-duty', until: Date.parse('2026-03-08T11:00:00Z'), untilTime: '07:00' });
  });

  test('a break that stands in the skipped hour is read by the old clock', () => {
    const resting = week('America/Toronto', { ...NIGHT, breaks: [{ start: 26 * 60, end: 27 * 60 }] }, [SATURDAY_NIGHT]);
    expect(at(resting, '2026-03-08T01:59:00-05:00')).toEqual(['on-duty', '07:00']);
    // 2 h by the old clock is 3 h by the new one, and so is its end: nothing of the break is left.
    expect(at(resting, '2026-03-08T03:00:00-04:00')).toEqual(['on-duty', '07:00']);
  });
});

describe('the night of 1 November 2026, when Toronto shows 1 h to 2 h twice', () => {
  const nights = week('America/Toronto', NIGHT, [SATURDAY_NIGHT]);

  test('the shift lasts nine hours and ends at 7 by the clock', () => {
    expect(workStateAt(nights, new Date('2026-11-01T06:59:00-05:00')).state).toBe('on-duty');
    expect(workStateAt(nights, new Date('2026-11-01T07:00:00-05:00')).state).toBe('off-duty');
  });

  test('the break is taken at the first showing of its hour, once', () => {
    expect(at(nights, '2026-11-01T01:15:00-04:00')).toEqual(['on-break', '01:30']);
    expect(at(nights, '2026-11-01T01:15:00-05:00')).toEqual(['on-duty', '07:00']);
  });
});

describe('Blanc-Sablon, which never moves its clocks', () => {
  const nights = week('America/Blanc-Sablon', NIGHT, [SATURDAY_NIGHT]);

  test.each([
    ['spring', '2026-03-08T02:30:00-04:00', ['on-duty', '07:00']],
    ['spring, at the end', '2026-03-08T07:00:00-04:00', ['off-duty', '23:00']],
    ['autumn, at the break', '2026-11-01T01:15:00-04:00', ['on-break', '01:30']],
    ['autumn, an hour later', '2026-11-01T02:15:00-04:00', ['on-duty', '07:00']],
    ['autumn, at the end', '2026-11-01T07:00:00-04:00', ['off-duty', '23:00']],
  ])('%s', (_, instant, expected) => {
    expect(at(nights, instant)).toEqual(expected);
  });
});

test('a zone that does not exist is an error', () => {
  expect(() => workStateAt({ ...OFFICE, timeZone: 'America/Nowhere' }, new Date())).toThrow(RangeError);
});
