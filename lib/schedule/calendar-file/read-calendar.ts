import ICAL from 'ical.js';
import { isoOf } from '../calendar-day.ts';
import { isTimeZone } from '../is-time-zone.ts';
import { WallClock } from '../wall-clock.ts';
import type { Roster } from '../work-schedule.ts';
import { CalendarFault, type CalendarReason } from './calendar-fault.ts';
import { checkEvent, isAllDay } from './check-event.ts';
import { type Occurrence, Occurrences, type Window } from './occurrences.ts';
import { type ScannedEvent, scanCalendar } from './scan-events.ts';

/** What came of a calendar file: the shifts, or the first line that cannot be understood. */
export type CalendarReading =
  | { readonly kind: 'read'; readonly roster: Roster }
  | { readonly kind: 'empty' | 'too-big' }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: CalendarReason };

/** How a calendar is read. */
export interface CalendarOptions {
  /** IANA name of the clock that floating hours are read by. */
  readonly timeZone: string;
  /** Only what happens inside is kept. */
  readonly window: Window;
  /** Words of which a shift's title or category holds one; none: every event with an hour is a shift. */
  readonly words: readonly string[];
}

/** The longest file that is read, in characters: years of a roster are far below. */
const LONGEST = 5_000_000;
const MOST_SHIFTS = 20_000;

/** Longer than this, in minutes, is no shift: a trip, a training away. */
const LONGEST_SHIFT = 2 * 24 * 60;

/** Reads the shifts of an iCalendar file: begin and length, never a title. A file with one bad line is refused whole. */
export function readCalendar(text: string, options: CalendarOptions): CalendarReading {
  if (text.length > LONGEST) return { kind: 'too-big' };
  try {
    // Some programs begin a file with a byte-order mark.
    const shifts = shiftsIn(text.replace(/^\uFEFF/, ''), options);
    if (shifts.length > MOST_SHIFTS) return { kind: 'too-big' };
    return rosterOf(shifts, new WallClock(options.timeZone));
  } catch (error) {
    if (!(error instanceof CalendarFault)) throw error;
    return { kind: 'fault', line: error.line, reason: error.reason };
  }
}

function shiftsIn(text: string, { timeZone, window, words }: CalendarOptions): Occurrence[] {
  const scanned = scanCalendar(text);
  const known = new Set(scanned.zones);
  const isZone = (tzid: string) => known.has(tzid) || (isTimeZone(tzid) && known.add(tzid).has(tzid));
  for (const event of scanned.events) checkEvent(event, isZone);
  const calendar = new ICAL.Component(parse(text));
  const occurrences = new Occurrences(timeZone);
  const found = new Map<string, Occurrence>();
  const isShift = (event: ICAL.Event) => !event.startDate.isDate && isWanted(event, words);
  for (const { event, line } of eventsIn(calendar, scanned.events)) {
    if (![event, ...Object.values(event.exceptions)].some(isShift)) continue;
    for (const one of occurrencesOf(event, line)) {
      const [start, length] = one;
      if (length > 0 && length <= LONGEST_SHIFT) found.set(`${start} ${length}`, one);
    }
  }
  return [...found.values()].sort(([one], [other]) => one - other);

  function occurrencesOf(event: ICAL.Event, line: number): Occurrence[] {
    try {
      return [...occurrences.of(event, window, isShift)];
    } catch {
      // Expected: RangeError, and what ical.js throws for a rule that it reads but cannot follow.
      throw new CalendarFault(line, 'repeat');
    }
  }
}

function parse(text: string): ReturnType<typeof ICAL.parse> {
  try {
    return ICAL.parse(text);
  } catch {
    // Expected: ParserError, for what our own look at the lines let pass.
    throw new CalendarFault(1, 'not-calendar');
  }
}

/** The events, each with its line and the exceptions to its repetition, and no all-day event but such an exception. */
function eventsIn(calendar: ICAL.Component, scanned: readonly ScannedEvent[]) {
  const components = calendar.getAllSubcomponents('vevent');
  const kept = components.flatMap((component, index) => {
    const { line = 1, lines = [] } = scanned[index] ?? {};
    const event = new ICAL.Event(component, { exceptions: [] });
    return isAllDay(lines) && !event.isRecurrenceException() ? [] : [{ event, line }];
  });
  const first = new Map(kept.filter(({ event }) => !event.isRecurrenceException()).map((one) => [one.event.uid, one]));
  return kept.filter(({ event }) => {
    const series = event.isRecurrenceException() ? first.get(event.uid) : undefined;
    if (series?.event.isRecurring()) series.event.relateException(event);
    return series === undefined || !series.event.isRecurring();
  });
}

function isWanted({ component, summary }: ICAL.Event, words: readonly string[]): boolean {
  if (component.getFirstPropertyValue('status') === 'CANCELLED') return false;
  const said = fold(`${summary ?? ''} ${component.getFirstPropertyValue('categories') ?? ''}`);
  return words.length === 0 || words.some((word) => said.includes(fold(word)));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

function rosterOf(shifts: readonly Occurrence[], clock: WallClock): CalendarReading {
  const [first, last] = [shifts[0], shifts.at(-1)];
  if (!first || !last) return { kind: 'empty' };
  const dayOf = ([start]: Occurrence) => isoOf(clock.dayOf(new Date(start * 60_000)));
  return { kind: 'read', roster: { first: dayOf(first), last: dayOf(last), shifts } };
}
