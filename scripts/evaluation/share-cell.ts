import type { Share } from './intervals.ts';

/** A share as a cell of a Markdown table: per cent, its interval, the counts; a dash where there was nothing to count. */
export function shareCell({ hits, of, share, interval: [low, high] }: Share, digits = 1): string {
  if (of === 0) return '–';
  const [middle, from, to] = [share, low, high].map((part) => (part * 100).toFixed(digits));
  return `${middle} [${from}–${to}] (${hits} of ${of})`;
}
