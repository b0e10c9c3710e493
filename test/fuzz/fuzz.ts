import fc from 'fast-check';
import { test } from 'vitest';
import { noteRun } from '../e2e/sessions/note-run.ts';

const IS_LONG = process.env.VIGIE_LONG === '1';
const CASES = IS_LONG ? 1_000_000 : 20_000;
/** The long run goes by chance; VIGIE_SEED repeats what it printed. `npm test` is the same each time. */
const SEED = Number(process.env.VIGIE_SEED ?? (IS_LONG ? Math.floor(Math.random() * 2 ** 31) : 261_122));
/** The slowest case takes some milliseconds on a machine that has other things to do. */
const PATIENCE = CASES * 20;

/**
 * A property of whatever is drawn, asked of as many cases as the run allows; its seed is printed. `size` is how many of
 * them one that is drawn stands for: several edits, or a whole file.
 */
export function fuzz<Drawn>(what: string, drawn: fc.Arbitrary<Drawn>, holds: (value: Drawn) => void, size = 1): void {
  const numRuns = Math.ceil(CASES / size);
  test(`${what} (${numRuns} drawn, seed ${SEED})`, { timeout: PATIENCE }, () => {
    const run = fc.check(
      fc.property(drawn, (value) => holds(value)),
      { numRuns, seed: SEED },
    );
    if (IS_LONG) noteRun({ what: `fuzz: ${what}`, browser: '–', done: run.numRuns, failed: run.failed, seed: SEED });
    if (run.failed) throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance });
  });
}
