import { setTimeout as pause } from 'node:timers/promises';

const DEADLINE_MS = 5_000;
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
