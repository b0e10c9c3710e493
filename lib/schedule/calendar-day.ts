const DAY = 24 * 60 * 60_000;

/** A day of the calendar, months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The same as text, as ISO 8601 writes it: `2026-11-22`. */
export type IsoDay = `${number}-${number}-${number}`;

/** A day that exists, in its ISO form. */
export function isIsoDay(text: unknown): text is IsoDay {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Throws TypeError for a text that is no day: what is kept was validated when it was read. */
export function dayFrom(iso: string): CalendarDay {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) throw new TypeError(`no day: ${iso}`);
  return dayAt(time);
}

export function isoOf({ year, month, day }: CalendarDay): IsoDay {
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  if (!isIsoDay(iso)) throw new TypeError(`no day: ${iso}`);
  return iso;
}

/** The day so many days later (or earlier, when negative). */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  return dayAt(Date.UTC(year, month - 1, day + days));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  // 1 January 1970 was a Thursday.
  return modulo(countOf(day) + 3, 7);
}

/** Days since 1970. */
export function countOf({ year, month, day }: CalendarDay): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** What is left of a division, never negative. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function dayAt(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
