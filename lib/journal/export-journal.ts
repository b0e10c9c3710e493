import { csvOf } from './csv.ts';
import type { DecisionRow } from './journal-database.ts';
import type { JournalWords } from './journal-words.ts';

/** The number of the shape below: whoever reads such a file looks at it first. */
const VERSION = 1;

/** All rows for a spreadsheet, in the words of the page; rule and clause by their ids, which reports name. */
export function journalCsv(rows: readonly DecisionRow[], words: JournalWords): string {
  const { day, surface, concern, clause, rule, decision } = words.column;
  const cells = rows.map((row) => [
    row.day,
    words.surface(row.surface),
    words.concern(row.concern),
    row.clause,
    row.rule,
    words.decision(row.decision),
  ]);
  return csvOf([[day, surface, concern, clause, rule, decision], ...cells]);
}

/** All rows as they are kept, for a program; `saved` is the day of the copy. */
export function journalJson(rows: readonly DecisionRow[], saved: string): string {
  return JSON.stringify({ format: 'vigie-journal', version: VERSION, saved, rows }, undefined, 2);
}
