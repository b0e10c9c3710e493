import { markdownTable, medianOf, spreadCell } from '../markdown.ts';
import type { Openings } from './openings.ts';

const HEAD = ['ms', 'empty React page', 'Vigie', 'added at the median'];

/** A Markdown table: median, and quickest to slowest, of the empty page and of Vigie. */
export function openingTable({ popup, emptyPage, card, emptyPress }: Openings): string {
  return markdownTable(HEAD, [
    rowOf('popup, from the start of the navigation to the first warning painted', emptyPage, popup),
    rowOf('card, from the press on the badge to the card painted', emptyPress, card),
  ]);
}

function rowOf(label: string, empty: readonly number[], vigie: readonly number[]): string[] {
  return [label, spreadCell(empty, 1), spreadCell(vigie, 1), (medianOf(vigie) - medianOf(empty)).toFixed(1)];
}
