import { describe, expect, test } from 'vitest';
import { type CalendarOptions, readCalendar } from '../../lib/schedule/calendar-file/read-calendar.ts';
import { calendarText, rosterText } from './calendar-text.ts';

const OPTIONS: CalendarOptions = {
  timeZone: 'America/Toronto',
  window: { from: Date.parse('2026-10-01T00:00:00Z'), to: Date.parse('2027-12-01T00:00:00Z') },
  words: [],
};

const read = (text: string, more: Partial<CalendarOptions> = {}) => readCalendar(text, { ...OPTIONS, ...more });

/** The shifts as begin and end, in UTC. */
function shiftsOf(text: string, more?: Partial<CalendarOptions>): string[] {
  const reading = read(text, more);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  const utc = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16);
  return reading.roster.shifts.map(([start, length]) => `${utc(start)} ${utc(start + length)}`);
}

const NIGHT = ['UID:n', 'DTSTART;TZID=America/Toronto:20261028T230000', 'DTEND;TZID=America/Toronto:20261029T070000'];
const DAY = ['UID:d', 'DTSTART;TZID=America/Toronto:20261123T080000', 'DTEND;TZID=America/Toronto:20261123T160000'];

describe('shifts', () => {
  test('by the clock of their zone, of UTC, and of the device where none is named', () => {
    const utc = ['UID:u', 'DTSTART:20261123T130000Z', 'DTEND:20261123T210000Z'];
    const floating = ['UID:f', 'DTSTART:20261123T080000', 'DURATION:PT8H'];
    for (const event of [DAY, utc, floating]) {
      expect(shiftsOf(calendarText(event))).toEqual(['2026-11-23T13:00 2026-11-23T21:00']);
    }
    const east = { timeZone: 'America/Blanc-Sablon' };
    expect(shiftsOf(calendarText(floating), east)).toEqual(['2026-11-23T12:00 2026-11-23T20:00']);
  });

  test('of a repetition, each by its own clock: the night when the clock goes back has an hour more', () => {
    const nights = shiftsOf(calendarText([...NIGHT, 'RRULE:FREQ=DAILY;COUNT=5']));
    expect(nights[3]).toBe('2026-11-01T03:00 2026-11-01T12:00');
    expect(nights[4]).toBe('2026-11-02T04:00 2026-11-02T12:00');
  });

  test('without the dates that were taken out, and with those that were moved', () => {
    const series = [...DAY, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=America/Toronto:20261130T080000'];
    const moved = [
      'UID:d',
      'RECURRENCE-ID;TZID=America/Toronto:20261207T080000',
      'DTSTART;TZID=America/Toronto:20261208T160000',
      'DTEND;TZID=America/Toronto:20261209T000000',
    ];
    expect(shiftsOf(calendarText(series, moved))).toEqual([
      '2026-11-23T13:00 2026-11-23T21:00',
      '2026-12-08T21:00 2026-12-09T05:00',
    ]);
  });

  test.each([
    ['was called off', ['DTSTART;TZID=America/Toronto:20261130T080000', 'DURATION:PT8H', 'STATUS:CANCELLED']],
    ['was renamed', ['DTSTART;TZID=America/Toronto:20261130T080000', 'DURATION:PT8H', 'SUMMARY:Congé']],
    ['became a whole day', ['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201', 'SUMMARY:Quart ?']],
  ])('of a repetition without the one that %s', (_, change) => {
    const series = [...DAY, 'SUMMARY:Quart', 'RRULE:FREQ=WEEKLY;COUNT=3'];
    const exception = ['UID:d', 'SUMMARY:Quart', 'RECURRENCE-ID;TZID=America/Toronto:20261130T080000'].filter(
      (line) => !(line.startsWith('SUMMARY') && change.some((other) => other.startsWith('SUMMARY'))),
    );
    expect(shiftsOf(calendarText(series, [...exception, ...change]), { words: ['quart'] })).toEqual([
      '2026-11-23T13:00 2026-11-23T21:00',
      '2026-12-07T13:00 2026-12-07T21:00',
    ]);
  });

  test('that were renamed into one, in a repetition of something else', () => {
    const series = [...DAY, 'SUMMARY:Cours', 'RRULE:FREQ=WEEKLY;COUNT=3'];
    const shift = ['UID:d', 'RECURRENCE-ID;TZID=America/Toronto:20261130T080000', ...DAY.slice(1), 'SUMMARY:Quart'];
    expect(shiftsOf(calendarText(series, shift), { words: ['quart'] })).toEqual(['2026-11-23T13:00 2026-11-23T21:00']);
  });

  test('of a repetition without end stop at the window', () => {
    expect(shiftsOf(calendarText([...DAY, 'RRULE:FREQ=WEEKLY']))).toHaveLength(54);
  });

  test('by the rules that the file brings for a zone of its own naming', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Heure de l’Est',
      'BEGIN:STANDARD',
      'DTSTART:20001029T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20000402T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const event = ['UID:o', 'DTSTART;TZID=Heure de l’Est:20261123T080000', 'DTEND;TZID=Heure de l’Est:20261123T160000'];
    const text = calendarText(event).replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`);
    expect(shiftsOf(text)).toEqual(['2026-11-23T13:00 2026-11-23T21:00']);
    // Minutes are whole all the same: hours with half of one would be refused whole.
    expect(shiftsOf(text.replaceAll(/T080000|T160000/g, (hour) => hour.replace('0000', '0030')))).toEqual([
      '2026-11-23T13:00 2026-11-23T21:00',
    ]);
    const whole = read(text.replace('T080000', 'T080030'));
    expect(whole.kind === 'read' && whole.roster.shifts[0]?.every(Number.isInteger)).toBe(true);
  });

  test('leave out whole days, what was cancelled, and what is too long to be a shift', () => {
    const holiday = ['UID:h', 'DTSTART;VALUE=DATE:20261225'];
    const cancelled = [...DAY.with(0, 'UID:c'), 'STATUS:CANCELLED'];
    const trip = ['UID:t', 'DTSTART:20261201T080000', 'DTEND:20261208T080000'];
    expect(read(calendarText(holiday, cancelled, trip))).toEqual({ kind: 'empty' });
    expect(shiftsOf(calendarText(holiday, DAY))).toHaveLength(1);
  });

  test('are those that bear one of the words, if words are given', () => {
    const dinner = ['UID:s', 'DTSTART:20261124T180000', 'DTEND:20261124T210000', 'SUMMARY:Souper chez Léa'];
    const text = calendarText([...DAY, 'SUMMARY:Équipe de jour'], dinner);
    expect(shiftsOf(text, { words: ['equipe'] })).toEqual(['2026-11-23T13:00 2026-11-23T21:00']);
  });

  test('of a roster of thousands, and never a title', () => {
    const reading = read(rosterText('20261101', 3000), { window: { from: 0, to: Number.MAX_SAFE_INTEGER } });
    expect(reading).toMatchObject({ kind: 'read', roster: { first: '2026-11-01' } });
    expect(JSON.stringify(reading)).not.toMatch(/Quart|Exemple/);
    if (reading.kind === 'read') expect(reading.roster.shifts).toHaveLength(3000);
  });
});

describe('a broken file names its first bad line and why', () => {
  const broken = (...lines: string[]) => calendarText(DAY, lines);

  test.each([
    ['a letter', 'Bonjour,\nvoici mon horaire', 1, 'not-calendar'],
    ['nothing', '', 1, 'not-calendar'],
    ['a line without a colon', calendarText(DAY).replace('VERSION:2.0', 'VERSION'), 2, 'line'],
    ['a day that does not exist', broken('UID:x', 'DTSTART:20260231T080000', 'DTEND:20260231T160000'), 11, 'date'],
    ['no start', broken('UID:x', 'DTEND:20261123T160000'), 9, 'no-start'],
    ['no end', broken('UID:x', 'DTSTART:20261123T160000'), 9, 'no-end'],
    ['an end before the start', broken('UID:x', 'DTSTART:20261123T160000', 'DTEND:20261123T080000'), 12, 'order'],
    ['a zone of nowhere', broken('DTSTART;TZID=Mars:20261123T080000', 'DTEND:20261123T160000'), 10, 'zone'],
    [
      'a rule of no kind',
      broken('DTSTART:20261123T080000', 'DTEND:20261123T160000', 'RRULE:FREQ=SOMETIMES'),
      12,
      'repeat',
    ],
    [
      'a rule for every second',
      broken('DTSTART:20261123T080000', 'DTEND:20261123T160000', 'RRULE:FREQ=SECONDLY'),
      12,
      'repeat',
    ],
    ['an end that is missing', calendarText(DAY).split('DTEND')[0] ?? '', 6, 'cut'],
    ['an end in mid-line', calendarText(DAY).split(';TZID')[0] ?? '', 6, 'cut'],
  ])('%s', (_, text, line, reason) => {
    expect(read(text)).toEqual({ kind: 'fault', line, reason });
  });

  test.each([
    'FREQ=DAILY;INTERVAL=14;BYDAY=TU',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTHDAY=-1',
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4,6',
    'FREQ=DAILY;BYDAY=1MO',
    'FREQ=DAILY;INTERVAL=1000000;BYDAY=TU',
  ])('a rule that never comes: %s', (rule) => {
    expect(read(calendarText([...DAY, `RRULE:${rule}`]))).toEqual({ kind: 'fault', line: 8, reason: 'repeat' });
  });

  test.each([
    ['FREQ=DAILY;INTERVAL=14;BYDAY=MO,TU', 27],
    ['FREQ=DAILY;INTERVAL=2;BYDAY=TU', 28],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=28', 2],
    ['FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=1,4', 1],
  ])('but a rare one is read: %s', (rule, count) => {
    expect(shiftsOf(calendarText([...DAY, `RRULE:${rule}`]))).toHaveLength(count);
  });

  test('a file of many megabytes is not begun', () => {
    expect(read('x'.repeat(5_000_001))).toEqual({ kind: 'too-big' });
  });
});
