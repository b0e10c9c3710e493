import ICAL from 'ical.js';
import { dayFrom, isIsoDay } from '../calendar-day.ts';
import { CalendarFault } from './calendar-fault.ts';
import { canCome } from './can-come.ts';
import type { EventLine, ScannedEvent } from './scan-events.ts';

/** A date, or a date with its time, as RFC 5545 writes them. */
const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)Z?)?$/;

/** Nobody's shifts come every hour; following such a rule takes minutes. */
const TOO_OFTEN = /FREQ=(?:SECOND|MINUTE|HOUR)LY/i;

const DURATION = /^[+-]?P(?=[\dT])(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

/** Properties that hold moments, parted by commas where there may be several. */
const MOMENTS = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);

/** Throws CalendarFault at the first line of an event that cannot be understood. `isZone`: is this TZID known? */
export function checkEvent({ line, lines }: ScannedEvent, isZone: (tzid: string) => boolean): void {
  const start = lines.find(({ name }) => name === 'DTSTART');
  for (const one of lines) {
    if (MOMENTS.has(one.name)) checkMoments(one, isZone);
    if (one.name === 'RRULE') checkRule(one, start);
    if (one.name === 'DURATION' && !DURATION.test(one.value)) throw new CalendarFault(one.line, 'no-end');
  }
  if (!start) throw new CalendarFault(line, 'no-start');
  if (isAllDay(lines)) return;
  const end = lines.find(({ name }) => name === 'DTEND' || name === 'DURATION');
  if (!end) throw new CalendarFault(line, 'no-end');
  // The same length, the same clock: written so, later times stand later in the alphabet.
  if (end.name === 'DTEND' && isSameClock(start, end) && end.value <= start.value) {
    throw new CalendarFault(end.line, 'order');
  }
}

/** Without an hour it says nothing of work: a birthday, a holiday, « congé ». */
export function isAllDay(lines: readonly EventLine[]): boolean {
  return lines.some(({ name, value }) => name === 'DTSTART' && !value.includes('T'));
}

function checkMoments({ line, value, parameters }: EventLine, isZone: (tzid: string) => boolean): void {
  for (const moment of value.split(',')) {
    if (!isIsoDay(isoIn(moment))) throw new CalendarFault(line, 'date');
  }
  const tzid = parameters.get('TZID');
  if (tzid !== undefined && !isZone(tzid)) throw new CalendarFault(line, 'zone');
}

function isoIn(moment: string): string {
  const [, year, month, day] = MOMENT.exec(moment.split('/')[0] ?? '') ?? [];
  return `${year}-${month}-${day}`;
}

function checkRule({ line, value }: EventLine, start: EventLine | undefined): void {
  const first = isoIn(start?.value ?? '');
  const rule = TOO_OFTEN.test(value) ? undefined : ruleIn(value);
  if (!rule || (isIsoDay(first) && !canCome(rule, dayFrom(first)))) throw new CalendarFault(line, 'repeat');
}

function ruleIn(value: string): ICAL.Recur | undefined {
  try {
    return ICAL.Recur.fromString(value);
  } catch {
    // Expected: ical.js says in English what it does not know; we say where.
    return undefined;
  }
}

function isSameClock(start: EventLine, end: EventLine): boolean {
  const clockOf = ({ value, parameters }: EventLine) => `${parameters.get('TZID')} ${value.length}`;
  return clockOf(start) === clockOf(end);
}
