import '../policy/jitless-zod.ts';
import { z } from 'zod';
import type { Shift, Stretch, WeeklyHours } from '../schedule/weekly-hours.ts';

const DAY_MINUTES = 24 * 60;

/** A night shift begins on one day and may end on the next, no later. */
const minutes = z
  .int()
  .min(0)
  .max(2 * DAY_MINUTES);

const stretchSchema: z.ZodType<Stretch> = z
  .object({ start: minutes, end: minutes })
  .refine(({ start, end }) => start < end, 'the end comes after the start');

const shiftSchema: z.ZodType<Shift> = z
  .object({ start: minutes.max(DAY_MINUTES - 1), end: minutes, breaks: z.array(stretchSchema).default([]) })
  .refine(({ start, end }) => start < end && end - start <= DAY_MINUTES, 'a shift lasts at most a day')
  .refine(({ start, end, breaks }) => breaks.every((rest) => start <= rest.start && rest.end <= end), 'breaks inside');

/** The usual week: an IANA time zone and seven days from Monday, each with its shifts in minutes since midnight. */
export const weeklyHoursSchema: z.ZodType<WeeklyHours> = z.object({
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone'),
  days: z.array(z.array(shiftSchema)).length(7),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // RangeError: there is no such zone.
    return false;
  }
}
