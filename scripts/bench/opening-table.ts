import type { Openings } from './openings.ts';
import { valuesAt } from './spread.ts';

const HEAD = ['ms', 'empty React page', 'Vigie', 'added at the median'];

/** A Markdown table: median, and quickest to slowest, of the empty page and of Vigie. */
export function openingTable({ popup, emptyPage, card, emptyPress }: Openings): string {
  const rows = [
    rowOf('popup, from the start of the navigation to the first warning painted', emptyPage, popup),
    rowOf('card, from the press on the badge to the card painted', emptyPress, card),
  ];
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf(label: string, empty: readonly number[], vigie: readonly number[]): string[] {
  const [before = Number.NaN] = valuesAt([0.5], empty);
  const [after = Number.NaN] = valuesAt([0.5], vigie);
  return [label, inWords(empty), inWords(vigie), (after - before).toFixed(1)];
}

function inWords(values: readonly number[]): string {
  const [quickest, median, slowest] = valuesAt([0, 0.5, 1], values).map((value) => value.toFixed(1));
  return `${median} (${quickest} to ${slowest})`;
}
