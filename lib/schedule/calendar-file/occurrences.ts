import type ICAL from 'ical.js';
import { isTimeZone } from '../is-time-zone.ts';
import { WallClock } from '../wall-clock.ts';

/** One shift of a calendar: begin and length in minutes, the begin since 1970 (UTC). */
export type Occurrence = readonly [start: number, length: number];

/** A stretch of time, in ms since 1970, the end left out. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const SECONDS = 60;

/** A rule that comes oftener than this is no roster. */
const MOST_OCCURRENCES = 20_000;

/** Places events of calendars in time; floating hours are read by the clock of `timeZone`. */
export class Occurrences {
  /** By the name of the zone; none where only the file knows it. */
  readonly #clocks = new Map<string, WallClock | undefined>();
  readonly #timeZone: string;

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /**
   * Those of one event inside of the window; throws RangeError for a rule without end or measure. `isShift` judges each by
   * what stands for it that day: the event, or an exception to its repetition.
   */
  *of(event: ICAL.Event, { from, to }: Window, isShift: (item: ICAL.Event) => boolean): Generator<Occurrence> {
    if (!event.isRecurring()) {
      if (!isShift(event)) return;
      const one = this.#place(event, event.startDate);
      if (isIn(one, from, to)) yield one;
      return;
    }
    const iterator = event.iterator();
    for (let count = 0; ; count += 1) {
      const next = iterator.next();
      if (!next) return;
      if (count > MOST_OCCURRENCES) throw new RangeError('too many occurrences');
      const { item, startDate } = event.getOccurrenceDetails(next);
      const one = isShift(item) && this.#place(item, startDate);
      if (one && isIn(one, from, to)) yield one;
      if (this.#instantOf(next, tzidOf(event, 'dtstart')) >= to) return;
    }
  }

  /** A night of eight hours ends at its hour by the clock, also in the nights when clocks are moved. */
  #place(item: ICAL.Event, start: ICAL.Time): Occurrence {
    const zone = tzidOf(item, 'dtstart');
    const begin = this.#instantOf(start, zone);
    const end = start.clone();
    const wall = wallOf(item.endDate) - wallOf(item.startDate);
    const sameClock = zone === (tzidOf(item, 'dtend') ?? zone) && item.endDate.zone === item.startDate.zone;
    if (!sameClock) {
      const length = this.#instantOf(item.endDate, tzidOf(item, 'dtend')) - this.#instantOf(item.startDate, zone);
      return [begin / MINUTE, length / MINUTE];
    }
    end.adjust(0, 0, wall / MINUTE, 0);
    return [begin / MINUTE, (this.#instantOf(end, zone) - begin) / MINUTE];
  }

  /** A name of the time-zone database goes before the rules that the file brings for it: those are often out of date. */
  #instantOf(time: ICAL.Time, tzid: string | undefined): number {
    if (time.zone?.tzid === 'UTC') return wallOf(time);
    const zone = tzid ?? this.#timeZone;
    const clock = this.#clockOf(zone);
    if (!clock) return Math.floor(time.toUnixTime() / SECONDS) * MINUTE;
    const { year, month, day, hour, minute } = time;
    return clock.instantAt({ year, month, day }, hour * 60 + minute).getTime();
  }

  #clockOf(zone: string): WallClock | undefined {
    if (!this.#clocks.has(zone)) this.#clocks.set(zone, isTimeZone(zone) ? new WallClock(zone) : undefined);
    return this.#clocks.get(zone);
  }
}

function tzidOf(event: ICAL.Event, property: 'dtstart' | 'dtend'): string | undefined {
  const tzid = event.component.getFirstProperty(property)?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
}

/** What the clock shows, as if it were UTC, in ms; seconds do not count. */
function wallOf({ year, month, day, hour, minute }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

function isIn([start, length]: Occurrence, from: number, to: number): boolean {
  return start * MINUTE < to && (start + length) * MINUTE > from;
}
