/** Milliseconds of each of so many runs, after a few that warm up. */
export function timesOf(rounds: number, run: () => void): number[] {
  const times: number[] = [];
  for (let round = -Math.min(5, rounds); round < rounds; round += 1) {
    const start = performance.now();
    run();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times;
}
