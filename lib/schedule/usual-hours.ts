import { HOLIDAYS } from './holidays.ts';
import type { Shift, WorkSchedule } from './work-schedule.ts';

/** The simple answers to when someone works, for a first run without a grid. */
export const USUAL_HOURS = ['day', 'evening', 'night'] as const;
export type UsualHours = (typeof USUAL_HOURS)[number];

const HOUR = 60;

const SHIFTS: Readonly<Record<UsualHours, Shift>> = {
  day: { start: 8 * HOUR, end: 16 * HOUR, breaks: [{ start: 12 * HOUR, end: 13 * HOUR }] },
  evening: { start: 16 * HOUR, end: 24 * HOUR, breaks: [{ start: 19 * HOUR, end: 20 * HOUR }] },
  night: { start: 0, end: 8 * HOUR, breaks: [{ start: 3 * HOUR, end: 4 * HOUR }] },
};

/** Monday to Friday, an hour's meal in the middle, holidays off: to be made exact in the settings. */
export function usualSchedule(usual: UsualHours, timeZone: string): WorkSchedule {
  const shift = SHIFTS[usual];
  return { timeZone, days: [[shift], [shift], [shift], [shift], [shift], [], []], holidays: HOLIDAYS };
}
