import { CalendarFault } from './calendar-fault.ts';

/** One property of an event, with the line on which it begins. */
export interface EventLine {
  readonly line: number;
  readonly name: string;
  /** Upper-case names, values without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** One VEVENT as it stands in the file. */
export interface ScannedEvent {
  readonly line: number;
  readonly lines: readonly EventLine[];
}

/** What stands in a calendar: its events, and the names of the zones that it brings rules for. */
export interface ScannedCalendar {
  readonly events: readonly ScannedEvent[];
  readonly zones: ReadonlySet<string>;
}

/** An iCalendar text (RFC 5545) line by line: ical.js reads what its lines mean but does not say where they stand. */
export function scanCalendar(text: string): ScannedCalendar {
  const events: { line: number; lines: EventLine[] }[] = [];
  const zones = new Set<string>();
  const open: string[] = [];
  let last = 1;
  for (const read of contentLines(text)) {
    if (last === 1 && !isBeginOf(read, 'VCALENDAR')) throw new CalendarFault(read.line, 'not-calendar');
    last = Math.max(2, read.line);
    if (read.name === 'BEGIN') open.push(nameOf(read));
    else if (read.name === 'END' && open.pop() !== nameOf(read)) throw new CalendarFault(read.line, 'line');
    if (isBeginOf(read, 'VEVENT')) events.push({ line: read.line, lines: [] });
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.lines.push(read);
    else if (open.at(-1) === 'VTIMEZONE' && read.name === 'TZID') zones.add(read.value);
  }
  if (last === 1) throw new CalendarFault(1, 'not-calendar');
  if (open.length > 0) throw new CalendarFault(last, 'cut');
  return { events, zones };
}

function isBeginOf(read: EventLine, component: string): boolean {
  return read.name === 'BEGIN' && nameOf(read) === component;
}

function nameOf({ value }: EventLine): string {
  return value.trim().toUpperCase();
}

/** Content lines, unfolded: a line that begins with a space or a tab goes on with the one before. */
function* contentLines(text: string): Generator<EventLine> {
  let folded = '';
  let begin = 1;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^[ \t]/.test(line) && folded !== '') {
      folded += line.slice(1);
      continue;
    }
    if (folded.trim() !== '') yield readLine(folded, begin);
    folded = line;
    begin = index + 1;
  }
  if (folded.trim() === '') return;
  if (begin > 1 && !CONTENT_LINE.test(folded)) throw new CalendarFault(begin, 'cut');
  yield readLine(folded, begin);
}

/** A name, parameters of which a value may be quoted, then the value. */
const CONTENT_LINE = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/s;
const PARAMETER = /;([\w-]+)=((?:"[^"]*"|[^";])*)/g;

function readLine(content: string, line: number): EventLine {
  const [, name, parameters = '', value = ''] = CONTENT_LINE.exec(content) ?? [];
  if (name === undefined) throw new CalendarFault(line, line === 1 ? 'not-calendar' : 'line');
  const pairs = [...parameters.matchAll(PARAMETER)].map(([, key = '', given = '']): [string, string] => [
    key.toUpperCase(),
    given.replaceAll('"', ''),
  ]);
  return { line, name: name.toUpperCase(), parameters: new Map(pairs), value };
}
