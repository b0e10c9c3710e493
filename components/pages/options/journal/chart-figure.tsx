import { type ReactNode, useId } from 'react';
import { formatDate, type Words } from '../../../../lib/i18n/pages.ts';

interface ChartFigureProps {
  readonly words: Words;
  readonly title: string;
  /** ISO days of the Mondays, the present week last. */
  readonly weeks: readonly string[];
  /** The numbers of the chart: a column for each thing it shows, a cell for each week. */
  readonly columns: readonly { readonly head: string; readonly cells: readonly string[] }[];
  readonly children: ReactNode;
}

/** A chart with its title, and the same numbers as a table for whoever would rather read them. */
export function ChartFigure({ words: { say, language }, title, weeks, columns, children }: ChartFigureProps) {
  const id = useId();
  return (
    <figure className="p-chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
      </figcaption>
      {children}
      <details>
        <summary>{say('journal.numbers')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the window is scrolled by keyboard. */}
        <section className="p-scroll" tabIndex={0} aria-label={title}>
          <table className="v-table">
            <thead>
              <tr>
                <th scope="col">{say('journal.week.column')}</th>
                {columns.map(({ head }) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.toReversed().map((week, index) => (
                <tr key={week}>
                  <th scope="row">{formatDate(language, week)}</th>
                  {columns.map(({ head, cells }) => (
                    <td key={head}>{cells.at(-1 - index)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
