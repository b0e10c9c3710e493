import { useState } from 'react';
import { formatDate, type Words } from '../../../../lib/i18n/pages.ts';
import { articleNumberOf } from '../../../../lib/policy/article-number.ts';
import { Button } from '../../../button.tsx';
import type { JournalRow } from './journal-desk.ts';

/** So many are drawn, however many there are. */
const PAGE = 10;

interface JournalTableProps {
  readonly words: Words;
  /** Newest first. */
  readonly rows: readonly JournalRow[];
  /** How many there are: more than `rows` while the rest is still read. */
  readonly total: number;
}

/** The rows, a few at a time. */
export function JournalTable({ words, rows, total }: JournalTableProps) {
  const { say } = words;
  const [asked, setFirst] = useState(0);
  const first = asked < rows.length ? asked : 0;
  // Counted from the oldest: a row keeps its number when newer ones come.
  const shown = rows.slice(first, first + PAGE).map((row, index) => ({ row, number: total - first - index }));
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the window is scrolled by keyboard. */}
      <section className="p-scroll" tabIndex={0} aria-label={say('journal.table')}>
        <table className="v-table">
          <thead>
            <tr>
              <th scope="col">{say('journal.column.when')}</th>
              <th scope="col">{say('journal.column.surface')}</th>
              <th scope="col">{say('journal.column.concern')}</th>
              <th scope="col">{say('journal.column.article')}</th>
              <th scope="col">{say('journal.column.decision')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, number }) => (
              <Row key={number} words={words} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {total > PAGE && (
        <p className="p-acts">
          <Button look="secondary" disabled={first === 0} onClick={() => setFirst(Math.max(0, first - PAGE))}>
            {say('journal.newer')}
          </Button>
          <span role="status">{say('journal.range', { first: first + 1, last: first + shown.length, total })}</span>
          <Button look="secondary" disabled={first + PAGE >= rows.length} onClick={() => setFirst(first + PAGE)}>
            {say('journal.older')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Row({ words: { say, language }, row }: { readonly words: Words; readonly row: JournalRow }) {
  return (
    <tr>
      <td className="p-journal__day">{formatDate(language, row.day)}</td>
      <td>{say(`surface.${row.surface}`)}</td>
      <td>{say(`concern.${row.concern}`)}</td>
      <td>{articleNumberOf(row.clause)}</td>
      <td>{say(`journal.decision.${row.decision}`)}</td>
    </tr>
  );
}
