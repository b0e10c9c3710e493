/** An iCalendar text of these events, each given by its lines. */
export function calendarText(...events: readonly (readonly string[])[]): string {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//FR', ...body, 'END:VCALENDAR', ''].join('\r\n');
}

const HOURS = { D: ['080000', '160000'], E: ['160000', '000000'], N: ['000000', '080000'] } as const;

/** Four weeks of days, evenings and nights as a ward writes them; `.` is a free day. */
const FOUR_WEEKS = 'DDDDD..EEEE...DDNNN..NNNN...';

/** A rotating roster of so many shifts from a day on (`20261101`), one event for each, by the clock of a zone. */
export function rosterText(first: string, count: number, tzid = 'America/Toronto'): string {
  const events: string[][] = [];
  const start = Date.UTC(Number(first.slice(0, 4)), Number(first.slice(4, 6)) - 1, Number(first.slice(6)));
  for (let day = 0; events.length < count; day += 1) {
    const kind = FOUR_WEEKS[day % FOUR_WEEKS.length];
    if (kind !== 'D' && kind !== 'E' && kind !== 'N') continue;
    const [from, to] = HOURS[kind];
    const on = (offset: number) => new Date(start + offset * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    events.push([
      `UID:${day}@roster`,
      `DTSTART;TZID=${tzid}:${on(day)}T${from}`,
      `DTEND;TZID=${tzid}:${on(kind === 'E' ? day + 1 : day)}T${to}`,
      `SUMMARY:Quart ${kind} Mme Exemple`,
    ]);
  }
  return calendarText(...events);
}
