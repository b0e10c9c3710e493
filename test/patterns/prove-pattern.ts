import { checkSync } from 'recheck';
import { isBounded, loosenPattern } from './loosen-pattern.ts';

/**
 * Why a pattern cannot hold a page up: every repetition has a limit; recheck's automaton proves it linear; it proves a
 * looser one linear; or nothing proves it, and it is measured on texts made against it. `slow` is not to be shipped: proven
 * so, or too long for the checker.
 */
export type Proof = 'bounded' | 'linear' | 'linear-loosened' | 'measured' | 'slow';

/** recheck in this process: its other backends want a program of the system's. */
process.env.RECHECK_SYNC_BACKEND = 'pure';

/** The checker's own limit for one pattern, in milliseconds. */
const PATIENCE = 60_000;

export function provePattern(pattern: RegExp): Proof {
  if (isBounded(pattern)) return 'bounded';
  if (isProvenLinear(pattern.source, pattern.flags)) return 'linear';
  const loose = loosenPattern(pattern);
  if (loose !== undefined && isProvenLinear(loose, pattern.flags)) return 'linear-loosened';
  return loose === pattern.source ? 'slow' : 'measured';
}

function isProvenLinear(source: string, flags: string): boolean {
  return checkSync(source, flags, { checker: 'automaton', timeout: PATIENCE }).status === 'safe';
}
