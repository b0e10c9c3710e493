import { CONCERNS } from '../policy/concerns.ts';
import { isClauseId } from '../policy/duty.ts';
import { SURFACES } from '../policy/surfaces.ts';
import { isIsoDay } from '../schedule/calendar-day.ts';
import { DECISIONS } from './decision.ts';
import type { DecisionRow, JournalDatabase } from './journal-database.ts';

/** As many at once as a page reads without being held up for longer than a frame or two. */
const AT_ONCE = 1000;

/** Every row, newest first; what is no row of ours is passed over: a damaged one must not hide the rest. */
export async function rowsIn({ decisions }: JournalDatabase): Promise<readonly DecisionRow[]> {
  const oldest = await decisions.toCollection().firstKey();
  const newest = await decisions.toCollection().lastKey();
  const rows: DecisionRow[] = [];
  if (oldest === undefined || newest === undefined) return rows;
  for (let end = Number(newest); end >= Number(oldest); end -= AT_ONCE) {
    const read: readonly unknown[] = await decisions
      .where(':id')
      .between(end - AT_ONCE, end, false, true)
      .toArray();
    rows.push(...read.filter(isRow).reverse());
  }
  return rows;
}

/** The newest rows, and how many there are in all. */
export async function newestIn({ decisions }: JournalDatabase, count: number) {
  const newest: readonly unknown[] = await decisions.toCollection().reverse().limit(count).toArray();
  return { rows: newest.filter(isRow), total: await decisions.count() };
}

function isRow(value: unknown): value is DecisionRow {
  if (typeof value !== 'object' || value === null) return false;
  const { day, surface, rule, concern, clause, decision }: Partial<Record<keyof DecisionRow, unknown>> = value;
  return (
    isIsoDay(day) &&
    typeof rule === 'string' &&
    isClauseId(clause) &&
    isOneOf(SURFACES, surface) &&
    isOneOf(CONCERNS, concern) &&
    isOneOf(DECISIONS, decision)
  );
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}
