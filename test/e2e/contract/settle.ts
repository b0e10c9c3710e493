import type { Bench } from '../browser/bench.ts';

/** Lets a frame be painted: whatever Vigie does after a key is done by then, and the editor knows of a moved caret. */
export function settle({ place }: Bench): Promise<void> {
  return place.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => setTimeout(done));
      }),
  );
}
