import type { ReadCalendar } from '../../components/pages/options/calendar-import.tsx';

/** What happens in the year that comes is kept, and the week behind for a clock that is wrong; ms. */
const BEHIND = 7 * 24 * 60 * 60_000;
const AHEAD = 400 * 24 * 60 * 60_000;

/** The reader of calendars is fetched when there is a file to read. */
export const readCalendarFile: ReadCalendar = async (text, words) => {
  const { readCalendar } = await import('../../lib/schedule/calendar-file/read-calendar.ts');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const window = { from: Date.now() - BEHIND, to: Date.now() + AHEAD };
  return readCalendar(text, { timeZone, window, words });
};
