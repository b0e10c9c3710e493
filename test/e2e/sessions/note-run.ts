import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** What a long run did, and what came of it. */
export interface LongRun {
  readonly what: string;
  readonly browser: string;
  /** How many sessions or cycles were done. */
  readonly done: number;
  readonly failed: boolean;
  readonly seed?: number;
  /** What was measured, in words. */
  readonly measured?: string;
}

/** One JSON a line, for `npm run test:long` to make docs/long-runs.md of. */
export const LONG_RUNS_FILE = path.resolve(import.meta.dirname, '../../../.vigie/reports/long-runs.jsonl');

/** Keeps what a run did, and prints it. */
export function noteRun(run: LongRun): void {
  mkdirSync(path.dirname(LONG_RUNS_FILE), { recursive: true });
  appendFileSync(LONG_RUNS_FILE, `${JSON.stringify(run)}\n`);
  console.info(JSON.stringify(run));
}
