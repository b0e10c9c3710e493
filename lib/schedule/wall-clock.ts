const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A day of the calendar, months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads clocks on the wall of one IANA time zone; throws RangeError for a zone that does not exist. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The day on which this instant falls there. */
  dayOf(instant: Date): CalendarDay {
    const wall = new Date(this.#wallTime(instant.getTime()));
    return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
  }

  /** Minutes since midnight that the wall shows at this instant, 0 to 1439. */
  minutesOf(instant: Date): number {
    const wall = new Date(this.#wallTime(instant.getTime()));
    return wall.getUTCHours() * 60 + wall.getUTCMinutes();
  }

  /**
   * The instant at which the wall shows so many minutes after that day's midnight.
   * An hour that the autumn night shows twice is its first showing; an hour that the spring night
   * skips is read as if the clock had not been moved yet.
   */
  instantAt({ year, month, day }: CalendarDay, minutes: number): Date {
    const wall = Date.UTC(year, month - 1, day, 0, minutes);
    const before = wall - this.#offset(wall - DAY);
    const after = wall - this.#offset(wall + DAY);
    const shows = (time: number) => before === after || this.#wallTime(time) === wall;
    return new Date(shows(before) || !shows(after) ? before : after);
  }

  #offset(time: number): number {
    return this.#wallTime(time) - time;
  }

  /** What the wall shows, written as if it were UTC. */
  #wallTime(time: number): number {
    const parts = new Map(this.#format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const seconds = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return seconds + (((time % 1000) + 1000) % 1000);
  }
}

/** The day so many days later (or earlier, when negative). */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
