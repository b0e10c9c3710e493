import { useState } from 'react';
import type { Words } from '../../../../lib/i18n/pages.ts';
import type { Concern } from '../../../../lib/policy/concerns.ts';
import { SelectField } from '../select-field.tsx';
import { EditedChart } from './edited-chart.tsx';
import type { JournalRow } from './journal-desk.ts';
import { JournalTable } from './journal-table.tsx';
import { WeeksChart } from './weeks-chart.tsx';

interface JournalRowsProps {
  readonly words: Words;
  /** Newest first; only the newest while the rest is still read. */
  readonly rows: readonly JournalRow[];
  readonly total: number;
  /** ISO day. */
  readonly today: string;
}

/** The rows and the charts, of all concerns or of one. */
export function JournalRows({ words, rows, total, today }: JournalRowsProps) {
  const { say } = words;
  const [chosen, setChosen] = useState<Concern | 'all'>('all');
  if (total === 0) return <Empty words={words} />;
  const concerns = [...new Set(rows.map(({ concern }) => concern))];
  // Its last row may be gone meanwhile.
  const concern = chosen !== 'all' && concerns.includes(chosen) ? chosen : 'all';
  const wanted = concern === 'all' ? rows : rows.filter((row) => row.concern === concern);
  const count = concern === 'all' ? total : wanted.length;
  const choices = [
    { value: 'all', label: say('journal.filter.all') } as const,
    ...concerns.map((value) => ({ value, label: say(`concern.${value}`) })),
  ];
  return (
    <>
      <div className="p-journal__filter">
        <SelectField<Concern | 'all'>
          label={say('journal.filter.label')}
          value={concern}
          choices={choices}
          onChoose={setChosen}
        />
        <p role="status">{say('journal.count', { count })}</p>
      </div>
      {/* Another concern begins at its newest row. */}
      <JournalTable key={concern} words={words} rows={wanted} total={count} />
      {/* They follow when everything is read, below what stands there already. */}
      {rows.length === total && (
        <>
          <WeeksChart words={words} rows={wanted} today={today} />
          <EditedChart words={words} rows={wanted} today={today} />
        </>
      )}
    </>
  );
}

function Empty({ words: { say } }: Pick<JournalRowsProps, 'words'>) {
  return (
    <div className="p-journal__empty">
      <p>{say('journal.empty')}</p>
      <p className="v-muted">{say('journal.empty.help')}</p>
    </div>
  );
}
