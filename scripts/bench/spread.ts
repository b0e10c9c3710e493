/** The values that these shares of the others do not exceed: 0.5 is the median. `NaN` where there are none. */
export function valuesAt(shares: readonly number[], values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}
