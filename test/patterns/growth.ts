/** Beside it the start of a run is noise, in ms. */
const NOISE = 2;
const MOST_ROUNDS = 9;

/**
 * How many times longer the larger task takes, the best run of each: whatever else the machine does only adds. It is asked
 * again until the answer is below the limit, so that a busy moment condemns nobody.
 */
export function growthOf(small: () => unknown, large: () => unknown, limit: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let growth = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && growth >= limit; round += 1) {
    least = Math.min(least, timeOf(small));
    most = Math.min(most, timeOf(large));
    growth = (most + NOISE) / (least + NOISE);
  }
  return growth;
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
