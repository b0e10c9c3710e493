import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHour } from '../../lib/i18n/pages.ts';
import { EMPTY_SCHEDULE, fillSchedule, readSchedule } from '../../lib/schedule/schedule-form.ts';
import type { WorkSchedule } from '../../lib/schedule/work-schedule.ts';

const ZONE = 'America/Toronto';
const DAY = { start: 480, end: 960, breaks: [{ start: 720, end: 765 }] };

const WHOLE: WorkSchedule = {
  timeZone: ZONE,
  days: [...Array.from({ length: 13 }, () => [DAY]), [{ ...DAY, onCall: true }]],
  anchor: '2026-11-23',
  holidays: ['christmas'],
  away: [{ first: '2026-12-21', last: '2026-12-31' }],
  exceptions: [
    { day: '2026-11-28', shifts: [DAY, { start: 1320, end: 1800, breaks: [] }] },
    { day: '2026-11-29', shifts: [] },
  ],
};

test.each(['fr', 'en'] as const)('what the form shows is read back the same (%s)', (language) => {
  const fields = fillSchedule(WHOLE, (minutes) => formatHour(language, minutes));
  expect(readSchedule(fields, ZONE)).toEqual({ hours: WHOLE, problems: [] });
});

test('dates that nobody chose are left out, one day alone is a leave of one day', () => {
  const fields = {
    ...EMPTY_SCHEDULE,
    away: [
      { first: '', last: '' },
      { first: '2026-12-24', last: '' },
    ],
    exceptions: [{ day: '', start: '', end: '', breaks: [] }],
  };
  const { hours, problems } = readSchedule(fields, ZONE);
  expect(problems).toEqual([]);
  expect(hours.away).toEqual([{ first: '2026-12-24', last: '2026-12-24' }]);
  expect(hours).not.toHaveProperty('exceptions');
});

test('hours without a date are a problem, and not lost in silence', () => {
  const fields = { ...EMPTY_SCHEDULE, exceptions: [{ day: '', start: '8 h', end: '12 h', breaks: [] }] };
  expect(readSchedule(fields, ZONE).problems).toMatchObject([{ kind: 'no-day' }]);
});

test('whatever is typed, the form reads it or says why not', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('8 h', '16 h 30', '24 h', '0830', '7 p.m.'));
  const fields = fc.record({ start: text, end: text, breaks: fc.constant([]) });
  fc.assert(
    fc.property(fields, (shift) => {
      const { hours, problems } = readSchedule({ ...EMPTY_SCHEDULE, week: [[shift], [], [], [], [], [], []] }, ZONE);
      const isBlank = `${shift.start}${shift.end}`.trim() === '';
      expect(hours.days[0]).toHaveLength(isBlank || problems.length > 0 ? 0 : 1);
    }),
  );
});
