import { csvOf } from './csv.ts';
import { DECISIONS } from './decision.ts';
import type { DecisionRow } from './journal-database.ts';
import type { JournalWords } from './journal-words.ts';

/** A count from 1 to 4 is of so few texts that a colleague could know which. */
const FEWEST = 5;
const SMALL = `<${FEWEST}`;
/** A total that would tell a small count by what is missing from it. */
const HELD_BACK = 'x';

/**
 * How often each thing was decided about each concern, without days, places or articles: what a person may hand over. No
 * number in it is smaller than five but zero, and no total stands there that a small one is part of: whatever is printed
 * is made of what is printed, so that nothing else can be computed from it.
 */
export function journalCounts(rows: readonly DecisionRow[], words: JournalWords): string {
  const concerns = [...new Set(rows.map(({ concern }) => concern))].sort();
  const counts = concerns.map((concern) => {
    const ofConcern = rows.filter((row) => row.concern === concern);
    return DECISIONS.map((decision) => ofConcern.filter((row) => row.decision === decision).length);
  });
  const columns = DECISIONS.map((_, index) => counts.map((row) => row[index] ?? 0));
  return csvOf([
    [words.column.concern, ...DECISIONS.map(words.decision), words.column.total],
    ...concerns.map((concern, index) => [words.concern(concern), ...lineOf(counts[index] ?? [])]),
    [words.column.total, ...columns.map(totalOf), totalOf(counts.flat())],
  ]);
}

function lineOf(counts: readonly number[]): readonly (string | number)[] {
  return [...counts.map((count) => (isSmall(count) ? SMALL : count)), totalOf(counts)];
}

function totalOf(counts: readonly number[]): string | number {
  return counts.some(isSmall) ? HELD_BACK : counts.reduce((sum, count) => sum + count, 0);
}

function isSmall(count: number): boolean {
  return count > 0 && count < FEWEST;
}
