import type { Keystroke, Run } from './keystrokes.ts';

/** The bare page, the page with Vigie, and what Vigie added. */
export function table(bare: Run, watched: Run): string {
  const rows = [
    row('painted, median', bare, watched, (run) => quantile(run, 'painted', 0.5)),
    row('painted, 95 %', bare, watched, (run) => quantile(run, 'painted', 0.95)),
    row('free, median', bare, watched, (run) => quantile(run, 'free', 0.5)),
    row('free, 95 %', bare, watched, (run) => quantile(run, 'free', 0.95)),
    row('thread, mean', bare, watched, ({ busy }) => busy),
  ];
  return [`${''.padEnd(18)}${['bare', 'with Vigie', 'added'].map((word) => word.padStart(12)).join('')}`, ...rows].join(
    '\n',
  );
}

function row(label: string, bare: Run, watched: Run, pick: (run: Run) => number | undefined): string {
  const [before, after] = [pick(bare), pick(watched)];
  const added = before === undefined || after === undefined ? undefined : after - before;
  const cells = [before, after, added].map((value) => (value?.toFixed(1) ?? 'not counted').padStart(12));
  return `  ${label.padEnd(16)}${cells.join('')}`;
}

/** The value below which this share of the keystrokes lies. */
function quantile({ keystrokes }: Run, key: keyof Keystroke, share: number): number | undefined {
  const sorted = keystrokes.map((keystroke) => keystroke[key]).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
