import type { Bench } from '../browser/bench.ts';
import { settle } from './settle.ts';

/**
 * A person who looks before the next key. Lexical hears of a caret that a key has moved a moment later, and takes what a
 * driver presses within that moment to be meant for where the caret was, with Vigie as without.
 */
export function unhurried(bench: Bench): Bench {
  return {
    ...bench,
    async press(keys) {
      await bench.press(keys);
      await settle(bench);
    },
  };
}
