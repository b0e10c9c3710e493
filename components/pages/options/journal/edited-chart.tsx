import type { Words } from '../../../../lib/i18n/pages.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { JournalRow } from './journal-desk.ts';
import { type EditedShare, editedByWeek, weeksUntil } from './journal-weeks.ts';
import { WeekBars } from './week-bars.tsx';

interface EditedChartProps {
  readonly words: Words;
  readonly rows: readonly JournalRow[];
  /** ISO day. */
  readonly today: string;
}

/** How much of what was pointed out was changed before the text went out, in each of the last weeks. */
export function EditedChart({ words, rows, today }: EditedChartProps) {
  const { say } = words;
  const title = say('journal.edited.title');
  const weeks = weeksUntil(today);
  const shares = editedByWeek(rows, weeks);
  const whole = shares.reduce((sum, week) => ({ changed: sum.changed + week.changed, all: sum.all + week.all }));
  if (whole.all === 0) return <p className="v-muted">{say('journal.edited.none')}</p>;
  const columns = [
    { head: title, cells: shares.map((week) => (week.all === 0 ? '–' : say('journal.edited.of', week))) },
  ];
  const summary = say('journal.edited.summary', { share: percentOf(whole), ...whole });
  return (
    <ChartFigure words={words} title={title} weeks={weeks} columns={columns}>
      <p className="p-chart__sum">{summary}</p>
      <p className="v-hint">{say('journal.edited.help')}</p>
      <WeekBars
        title={title}
        description={summary}
        isShare
        heights={shares.map((week) => (week.all === 0 ? undefined : week.changed / week.all))}
      />
    </ChartFigure>
  );
}

function percentOf({ changed, all }: EditedShare): number {
  return Math.round((100 * changed) / all);
}
