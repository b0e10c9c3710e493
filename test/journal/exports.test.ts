import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalCounts } from '../../lib/journal/count-journal.ts';
import { csvOf } from '../../lib/journal/csv.ts';
import { DECISIONS } from '../../lib/journal/decision.ts';
import { journalCsv, journalJson } from '../../lib/journal/export-journal.ts';
import type { DecisionRow } from '../../lib/journal/journal-database.ts';
import type { JournalWords } from '../../lib/journal/journal-words.ts';
import { ROW } from './raw-journals.ts';
import { readCsv } from './read-csv.ts';

const WORDS: JournalWords = {
  column: {
    day: 'Jour',
    surface: 'Genre de texte',
    concern: 'Sujet',
    clause: 'Article',
    rule: 'Règle',
    decision: 'Décision',
    total: 'Total',
  },
  surface: (surface) => `genre, ${surface}`,
  concern: (concern) => concern,
  decision: (decision) => decision,
};

const times = (count: number, changes: Partial<DecisionRow>): DecisionRow[] =>
  Array.from({ length: count }, () => ({ ...ROW, ...changes }));

describe('the table for a spreadsheet', () => {
  test('has a byte order mark, a head, and a line for each row', () => {
    expect(journalCsv([ROW], WORDS)).toBe(
      '\uFEFFJour,Genre de texte,Sujet,Article,Règle,Décision\r\n' +
        '2026-11-20,"genre, linkedin.post",patient-identifier,' +
        'cisss-laurentides/5.1.5/confidentialite,patient-named,dismissed\r\n',
    );
  });

  test('is read back as it was, whatever stands in a cell', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', 'line\r\nbreak', ' ', ''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (cells) => {
        expect(readCsv(csvOf(cells))).toEqual(cells);
      }),
    );
  });
});

test('the file for a program holds every row as it is kept, and says what it is', () => {
  const file = JSON.parse(journalJson([ROW, ROW], '2026-11-22'));
  expect(file).toEqual({ format: 'vigie-journal', version: 1, saved: '2026-11-22', rows: [ROW, ROW] });
});

describe('the counts', () => {
  const countsOf = (rows: readonly DecisionRow[]) => {
    const [head = [], ...lines] = readCsv(journalCounts(rows, WORDS));
    return lines.map(([name, ...cells]) => ({
      name,
      cells: Object.fromEntries(cells.map((cell, index) => [head[index + 1], cell])),
    }));
  };

  test('hold neither day, place, rule nor article', () => {
    const text = journalCounts([ROW], WORDS);
    for (const value of [ROW.day, ROW.surface, ROW.rule, ROW.clause]) expect(text).not.toContain(value);
  });

  test('add up where nothing is small', () => {
    const [first, whole] = countsOf([...times(5, {}), ...times(7, { decision: 'edited' })]);
    expect(first).toMatchObject({ name: 'patient-identifier', cells: { dismissed: '5', edited: '7', Total: '12' } });
    expect(whole).toMatchObject({ name: 'Total', cells: { dismissed: '5', shown: '0', Total: '12' } });
  });

  test('leave a count under five out, and every total that it is part of', () => {
    const [first, second, whole] = countsOf([
      ...times(9, { concern: 'disparagement' }),
      ...times(9, {}),
      ...times(4, { decision: 'edited' }),
    ]);
    expect(first?.cells).toMatchObject({ dismissed: '9', edited: '0', Total: '9' });
    expect(second?.cells).toMatchObject({ dismissed: '9', edited: '<5', Total: 'x' });
    expect(whole?.cells).toMatchObject({ dismissed: '18', edited: 'x', Total: 'x' });
  });

  test('let nothing small be worked out: other journals with the same file differ in every cell left out', () => {
    const concern = fc.constantFrom('patient-identifier', 'disparagement', 'solicitation');
    const some = fc.record({ concern, decision: fc.constantFrom(...DECISIONS), count: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(some, { maxLength: 12, selector: keyOf }),
        fc.integer({ min: 1, max: 4 }),
        (all, other) => {
          const fileOf = (groups: typeof all) =>
            journalCounts(
              groups.flatMap(({ count, ...changes }) => times(count, changes)),
              WORDS,
            );
          const changed = all.map((group) => (group.count < 5 ? { ...group, count: other } : group));
          expect(fileOf(changed)).toBe(fileOf(all));
        },
      ),
    );
  });
});

function keyOf({ concern, decision }: Pick<DecisionRow, 'concern' | 'decision'>): string {
  return `${concern} ${decision}`;
}
