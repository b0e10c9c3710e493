import type { Interval, Share } from './intervals.ts';
import type { ConcernMeasure, Measures } from './measure.ts';

const HEAD = ['concern', 'TP', 'FP', 'FN', 'precision', 'recall', 'F1'];

/** The measures as people read them; shares in per cent, their 95 % intervals in brackets. */
export function writeTable(measures: Measures): string {
  const rows = [HEAD, ...measures.concerns.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => pad(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    `${measures.texts} texts; per cent [95 % interval: Wilson; F1 and characters: percentile bootstrap over texts]`,
    '',
    ...lines,
    '',
    `violating texts with any finding        ${shareInWords(measures.violatingWithAnyFinding)}`,
    `harmless texts with any finding         ${shareInWords(measures.harmlessWithAnyFinding)}`,
    `gold identifier spans hit               ${shareInWords(measures.identifierSpansHit)}`,
    `flagged characters outside gold spans   ${shareInWords(measures.flaggedCharactersOutsideGold)}`,
  ].join('\n');
}

function rowOf(measure: ConcernMeasure): string[] {
  const { concern, truePositives, falsePositives, falseNegatives, precision, recall, f1, f1Interval } = measure;
  const counts = [truePositives, falsePositives, falseNegatives].map(String);
  return [concern, ...counts, ...[precision, recall].map(inPercent), percent(f1, f1Interval)];
}

function pad(cell: string, column: number, width: number): string {
  return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
}

function shareInWords(share: Share): string {
  return `${inPercent(share)}  (${share.hits} of ${share.of})`;
}

function inPercent({ share, interval }: Share): string {
  return percent(share, interval);
}

function percent(share: number, [low, high]: Interval): string {
  if (Number.isNaN(share)) return '–';
  const [middle = '', from = '', to = ''] = [share, low, high].map((part) => (part * 100).toFixed(1));
  return `${middle.padStart(5)} [${from}–${to}]`;
}
