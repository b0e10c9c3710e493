import { expect, it } from 'vitest';
import { isoWeekOf } from '../../lib/schedule/iso-week.ts';

it.each([
  [2026, 11, 22, '2026-W47'],
  [2026, 11, 23, '2026-W48'],
  [2026, 1, 1, '2026-W01'],
  [2027, 1, 3, '2026-W53'],
  [2027, 1, 4, '2027-W01'],
  [2024, 12, 30, '2025-W01'],
  [2021, 1, 1, '2020-W53'],
])('%i-%i-%i is in %s', (year, month, day, week) => {
  expect(isoWeekOf(new Date(year, month - 1, day))).toBe(week);
  expect(isoWeekOf(new Date(year, month - 1, day, 23, 59))).toBe(week);
});
