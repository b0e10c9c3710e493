import type { CalendarDay } from './calendar-day.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Reads clocks on the wall of one IANA time zone; throws RangeError for a zone that does not exist. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat;

  constructor(timeZone: string) {
    // Sweden writes dates and times as ISO 8601 does: 2026-11-22 08:30:00.
    this.#format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  /** The day on which this instant falls there. */
  dayOf(instant: Date): CalendarDay {
    const wall = new Date(this.#wallTime(instant.getTime()));
    return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
  }

  /** What the wall shows at this instant: `08:30`. */
  timeOf(instant: Date): string {
    return new Date(this.#wallTime(instant.getTime())).toISOString().slice(11, 16);
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
    const seconds = Date.parse(`${this.#format.format(time).replace(' ', 'T')}Z`);
    return seconds + (((time % 1000) + 1000) % 1000);
  }
}
