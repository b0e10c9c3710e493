import type { Decision } from '../../../../lib/journal/decision.ts';
import type { Concern } from '../../../../lib/policy/concerns.ts';
import type { JournalRow } from './journal-desk.ts';

const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;

/** As many as the usual time for which a row is kept. */
const SHOWN_WEEKS = 13;

/** ISO days of the Mondays that begin the weeks shown, the present one last; `today` is an ISO day. */
export function weeksUntil(today: string): readonly string[] {
  const present = mondayOf(today);
  return Array.from({ length: SHOWN_WEEKS }, (_, index) => isoOf(present - (SHOWN_WEEKS - 1 - index) * WEEK));
}

/** How often something came up in each of the weeks. */
export interface WeekCounts {
  readonly concern: Concern;
  readonly counts: readonly number[];
  readonly total: number;
}

/** How often each concern was pointed out in each week, the most frequent concern first. */
export function shownByWeek(rows: readonly JournalRow[], weeks: readonly string[]): readonly WeekCounts[] {
  const shown = rows.filter(({ decision }) => decision === 'shown');
  return [...new Set(shown.map(({ concern }) => concern))]
    .map((concern) => {
      const counts = countByWeek(
        shown.filter((row) => row.concern === concern),
        weeks,
      );
      return { concern, counts, total: counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** Of what was changed or went out with the text in a week: how much was changed. */
export interface EditedShare {
  readonly changed: number;
  readonly all: number;
}

const CHANGED: readonly Decision[] = ['fixed', 'edited'];
const SENT: readonly Decision[] = ['continued', 'justified'];

/** The same for each of the weeks. What was put aside as no problem says nothing of it, nor does a text left aside. */
export function editedByWeek(rows: readonly JournalRow[], weeks: readonly string[]): readonly EditedShare[] {
  const among = (decisions: readonly Decision[]) =>
    countByWeek(
      rows.filter(({ decision }) => decisions.includes(decision)),
      weeks,
    );
  const sent = among(SENT);
  return among(CHANGED).map((changed, index) => ({ changed, all: changed + (sent[index] ?? 0) }));
}

function countByWeek(rows: readonly JournalRow[], weeks: readonly string[]): readonly number[] {
  const counts = weeks.map(() => 0);
  const first = timeOf(weeks[0] ?? '');
  for (const { day } of rows) {
    const week = Math.floor((timeOf(day) - first) / WEEK);
    const count = counts[week];
    if (count !== undefined) counts[week] = count + 1;
  }
  return counts;
}

/** In ms, at midnight UTC: the days of a calendar have no time zone. */
function timeOf(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}

function mondayOf(isoDay: string): number {
  const time = timeOf(isoDay);
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
