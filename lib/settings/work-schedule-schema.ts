import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { type IsoDay, isIsoDay } from '../schedule/calendar-day.ts';
import { type HolidayId, isHoliday } from '../schedule/holidays.ts';
import { isTimeZone } from '../schedule/is-time-zone.ts';
import type { DayRange, Roster, Shift, Stretch, WorkSchedule } from '../schedule/work-schedule.ts';

const DAY_MINUTES = 24 * 60;

/** Half a year of weeks; no rotation is known that is longer. */
const MOST_WEEKS = 26;

/** A night shift begins on one day and may end on the next, no later. */
const minutes = z
  .int()
  .min(0)
  .max(2 * DAY_MINUTES);

const isoDay = z.custom<IsoDay>(isIsoDay, 'a day such as 2026-11-22');

const stretchSchema: z.ZodType<Stretch> = z
  .object({ start: minutes, end: minutes })
  .refine(({ start, end }) => start < end, 'the end comes after the start');

const shiftSchema: z.ZodType<Shift> = z
  .object({
    start: minutes.max(DAY_MINUTES - 1),
    end: minutes,
    breaks: z.array(stretchSchema).default([]),
    onCall: z.literal(true).optional(),
  })
  .refine(({ start, end }) => start < end && end - start <= DAY_MINUTES, 'a shift lasts at most a day')
  .refine(({ start, end, breaks }) => breaks.every((rest) => start <= rest.start && rest.end <= end), 'breaks inside');

const shifts = z.array(shiftSchema).max(12);

const inOrder = ({ first, last }: DayRange): boolean => first <= last;

const rangeSchema: z.ZodType<DayRange> = z.object({ first: isoDay, last: isoDay }).refine(inOrder, 'first, then last');

/** The times alone; an imported calendar's titles have no place to be kept in. */
const rosterSchema: z.ZodType<Roster> = z
  .object({ first: isoDay, last: isoDay, shifts: z.array(z.tuple([z.int(), z.int().positive()])).max(20_000) })
  .refine(inOrder, 'first, then last');

/** Hours of work: an IANA time zone, one week from its Monday or several of a rotation, and what differs by date. */
export const workScheduleSchema: z.ZodType<WorkSchedule> = z
  .object({
    timeZone: z.string().refine(isTimeZone, 'an IANA time zone'),
    days: z
      .array(shifts)
      .min(7)
      .max(7 * MOST_WEEKS)
      .refine((days) => days.length % 7 === 0, 'whole weeks'),
    anchor: isoDay.optional(),
    holidays: z.array(z.custom<HolidayId>(isHoliday, 'a holiday')).optional(),
    away: z.array(rangeSchema).max(200).optional(),
    exceptions: z
      .array(z.object({ day: isoDay, shifts }))
      .max(1000)
      .optional(),
    roster: rosterSchema.optional(),
  })
  .refine(({ days, anchor }) => days.length === 7 || anchor !== undefined, 'a rotation has its anchor');
