import { useId } from 'react';
import type { Words } from '../../../../lib/i18n/pages.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { JournalRow } from './journal-desk.ts';
import { shownByWeek, type WeekCounts, weeksUntil } from './journal-weeks.ts';
import { WeekBars } from './week-bars.tsx';

interface WeeksChartProps {
  readonly words: Words;
  readonly rows: readonly JournalRow[];
  /** ISO day. */
  readonly today: string;
}

/** How much was pointed out in each of the last weeks: a row of bars for each concern, all to one scale. */
export function WeeksChart({ words, rows, today }: WeeksChartProps) {
  const { say } = words;
  const weeks = weeksUntil(today);
  const lines = shownByWeek(rows, weeks);
  const most = Math.max(...lines.flatMap(({ counts }) => counts));
  const columns = lines.map(({ concern, counts }) => ({ head: say(`concern.${concern}`), cells: counts.map(String) }));
  if (lines.length === 0) return <p className="v-muted">{say('journal.weeks.none')}</p>;
  return (
    <ChartFigure words={words} title={say('journal.weeks.title')} weeks={weeks} columns={columns}>
      <p className="v-hint">{say('journal.weeks.help')}</p>
      <ul className="p-weeks">
        {lines.map((line) => (
          <ConcernLine key={line.concern} words={words} line={line} most={most} />
        ))}
      </ul>
    </ChartFigure>
  );
}

interface ConcernLineProps {
  readonly words: Words;
  readonly line: WeekCounts;
  /** The highest bar of all lines. */
  readonly most: number;
}

function ConcernLine({ words: { say }, line: { concern, counts, total }, most }: ConcernLineProps) {
  const id = useId();
  const name = say(`concern.${concern}`);
  return (
    <li>
      <span id={id}>{name}</span>
      <WeekBars
        title={name}
        description={say('journal.weeks.describe', { concern: name, counts: counts.join(', ') })}
        heights={counts.map((count) => count / most)}
      />
      <b>{total}</b>
    </li>
  );
}
