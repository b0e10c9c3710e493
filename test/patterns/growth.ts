/** What the memory of the tests before adds, in ms: growth below it hurts nobody, whatever its shape. */
const NOISE = 20;
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

/** In ms of this thread's own work: what others compute meanwhile counts for nothing. */
function timeOf(task: () => unknown): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
