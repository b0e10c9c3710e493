import { setTimeout as pause } from 'node:timers/promises';

/** Long: a browser on a busy machine is late, not wrong. Only what fails waits that long. */
const DEADLINE_MS = 15_000;
const LOOK_AGAIN_AFTER_MS = 40;

/** Looks again until there is something to see; throws with `what` when the deadline (in ms) passes. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  deadline = DEADLINE_MS,
): Promise<T> {
  const giveUpAt = Date.now() + deadline;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (Date.now() > giveUpAt) throw new Error(`waited ${deadline} ms in vain for ${what}`);
    await pause(LOOK_AGAIN_AFTER_MS);
  }
}

/** Looks until it has seen the same, twice in a row: what still moves is not to be clicked yet. */
export async function atRest<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  let before: string | undefined;
  return eventually(`${what} at rest`, async () => {
    const seen = await look();
    const now = JSON.stringify(seen ?? null);
    const rests = now === before;
    before = now;
    return rests ? seen : undefined;
  });
}
