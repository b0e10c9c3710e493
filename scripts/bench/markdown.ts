/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The median, with the smallest and largest value when there are several: `12.3 [11.8–14.0]`. */
export function spreadCell(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return '–';
  const median = medianOf(sorted).toFixed(digits);
  return sorted.length === 1 ? median : `${median} [${least.toFixed(digits)}–${most.toFixed(digits)}]`;
}

/** The middle value, or the mean of the two in the middle; `NaN` of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const around = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return around.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / 2;
}

/** The values that these shares of the others do not exceed: 0.5 is the median. `NaN` where there are none. */
export function valuesAt(shares: readonly number[], values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}
