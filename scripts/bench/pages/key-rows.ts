import { valuesAt } from '../markdown.ts';
import type { Run } from './keystrokes.ts';

/** One thing that is measured at each keystroke, in milliseconds. */
interface Measure {
  readonly label: string;
  readonly pick: (run: Run) => readonly number[];
}

const MEASURES: readonly Measure[] = [
  { label: 'main thread, the whole keystroke', pick: ({ trace }) => trace.map(({ whole }) => whole) },
  { label: 'main thread, until the character is painted', pick: ({ trace }) => trace.map(({ inFrame }) => inFrame) },
  { label: 'main thread, after that frame', pick: ({ trace }) => trace.map(({ afterFrame }) => afterFrame) },
  { label: 'of the whole, in Vigie’s own functions', pick: ({ trace }) => trace.map(({ own }) => own) },
  { label: 'by the clock, until the character is painted', pick: ({ clock }) => clock.map(({ painted }) => painted) },
  { label: 'by the clock, until the thread is free', pick: ({ clock }) => clock.map(({ free }) => free) },
];

export const HEAD = ['ms a keystroke', 'bare', 'with Vigie', 'added', 'ratio'];

/** Median / 95th percentile of the bare page, of the page with Vigie, and what Vigie added; a row for each measure. */
export function rowsOf(bare: Run, watched: Run): readonly (readonly string[])[] {
  return measuresOf(watched).map((measure) => rowOf(measure, bare, watched));
}

/** The one measure that says most: the whole keystroke on the main thread, or by the clock where no trace is to be had. */
export function briefRow(replica: string, bare: Run, watched: Run): readonly string[] {
  const [whole] = watched.trace.length > 0 ? MEASURES : MEASURES.slice(-1);
  return whole ? [replica, ...rowOf(whole, bare, watched)] : [];
}

function measuresOf(run: Run): readonly Measure[] {
  return MEASURES.filter(({ pick }) => pick(run).length > 0);
}

function rowOf({ label, pick }: Measure, bare: Run, watched: Run): string[] {
  const [before, after] = [bothOf(pick(bare)), bothOf(pick(watched))];
  const added = after.map((value, index) => value - (before[index] ?? 0));
  const ratio = after.map((value, index) => value / (before[index] || Number.NaN));
  const ratios = ratio.every(Number.isFinite) ? inWords(ratio, 2) : '';
  return [label, inWords(before, 1), inWords(after, 1), inWords(added, 1), ratios];
}

/** The median and the value below which 95 of 100 lie. */
function bothOf(values: readonly number[]): readonly number[] {
  return valuesAt([0.5, 0.95], values);
}

function inWords(values: readonly number[], digits: number): string {
  return values.map((value) => value.toFixed(digits)).join(' / ');
}
