import { CONCERNS } from '../policy/concerns.ts';
import { isClauseId } from '../policy/duty.ts';
import { SURFACES } from '../policy/surfaces.ts';
import { isIsoDay } from '../schedule/calendar-day.ts';
import { DECISIONS } from './decision.ts';
import type { DecisionRow, JournalDatabase } from './journal-database.ts';

/** Every row, newest first; what is no row of ours is passed over: a damaged one must not hide the rest. */
export async function rowsIn(database: JournalDatabase): Promise<readonly DecisionRow[]> {
  const rows: readonly unknown[] = await database.decisions.toArray();
  return rows.filter(isRow).reverse();
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
