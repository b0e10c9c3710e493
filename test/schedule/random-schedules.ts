import fc from 'fast-check';
import type { IsoDay } from '../../lib/schedule/calendar-day.ts';
import { HOLIDAYS } from '../../lib/schedule/holidays.ts';
import type { Shift, WorkSchedule } from '../../lib/schedule/work-schedule.ts';

/** Moved by an hour, never moved, moved at other dates, moved by half an hour. */
const ZONES = ['America/Toronto', 'America/Blanc-Sablon', 'America/Halifax', 'Europe/Paris', 'Australia/Lord_Howe'];

/** The nights on which Toronto moved or will move its clocks, and the days around them. */
const MOVED = ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'].map((day) => Date.parse(`${day}T06:00:00Z`));

const QUARTER = 15;
const quarters = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * QUARTER);

const shift: fc.Arbitrary<Shift> = fc
  .tuple(
    quarters(0, 95),
    quarters(1, 96),
    fc.array(fc.tuple(fc.double(), quarters(1, 8)), { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([start, length, pauses, isCall]) => {
    const end = start + length;
    const breaks = pauses
      .map(([at, long]) => {
        const from = start + Math.floor((Math.abs(at || 0) % 1) * (length / QUARTER)) * QUARTER;
        return { start: from, end: Math.min(end, from + long) };
      })
      .filter((pause) => pause.start < pause.end);
    return { start, end, breaks, ...(isCall && start % 60 === 0 && { onCall: true as const }) };
  });

const shifts = fc.array(shift, { maxLength: 3 });

const day: fc.Arbitrary<IsoDay> = fc
  .integer({ min: Date.parse('2026-01-01') / 86_400_000, max: Date.parse('2027-12-31') / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10) as IsoDay);

const roster = fc
  .tuple(day, fc.array(fc.tuple(quarters(0, 20 * 96), quarters(1, 96)), { minLength: 1, maxLength: 20 }))
  .map(([first, found]) => {
    const from = Date.parse(first) / 60_000;
    const last = new Date(Date.parse(first) + 21 * 86_400_000).toISOString().slice(0, 10) as IsoDay;
    return { first, last, shifts: found.map(([start, length]) => [from + start, length] as const) };
  });

/** Weeks, rotations, holidays, vacation, exceptions and imported calendars, in any mixture. */
export const randomSchedule: fc.Arbitrary<WorkSchedule> = fc
  .record(
    {
      timeZone: fc.constantFrom(...ZONES),
      weeks: fc.array(fc.array(shifts, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
      anchor: day,
      holidays: fc.subarray([...HOLIDAYS]),
      away: fc.array(
        fc
          .tuple(day, day)
          .map(([one, other]) => (one < other ? { first: one, last: other } : { first: other, last: one })),
        { maxLength: 1 },
      ),
      exceptions: fc.uniqueArray(fc.record({ day, shifts }), { maxLength: 3, selector: (one) => one.day }),
      roster,
    },
    { requiredKeys: ['timeZone', 'weeks', 'anchor'] },
  )
  .map(({ weeks, ...others }) => ({ ...others, days: weeks.flat() }));

/** Any instant of two years, every other one near a night on which the clocks are moved. */
export const randomInstant: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: Date.parse('2026-01-05'), max: Date.parse('2027-12-20') }),
  fc
    .tuple(fc.constantFrom(...MOVED), fc.integer({ min: -36 * 60, max: 36 * 60 }))
    .map(([night, minutes]) => night + minutes * 60_000),
);
