import type { Run } from './keystrokes.ts';
import { valuesAt } from './spread.ts';

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

const HEAD = ['ms a keystroke', 'bare', 'with Vigie', 'added', 'ratio'];

/** A Markdown table: median / 95th percentile of the bare page, of the page with Vigie, and what Vigie added. */
export function table(bare: Run, watched: Run): string {
  const rows = MEASURES.filter(({ pick }) => pick(watched).length > 0).map((measure) => rowOf(measure, bare, watched));
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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
