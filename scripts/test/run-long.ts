import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONG_RUNS_FILE, type LongRun } from '../../test/e2e/sessions/note-run.ts';
import { seenNow } from '../composers/seen-now.ts';
import { longRunsPage } from '../long-runs/long-runs-page.ts';
import { provideBrowsers } from '../provide-browsers.ts';
import { LONG_PARTS } from './parts.ts';
import { runParts } from './run-parts.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'long-runs.md');

provideBrowsers();
process.env.VIGIE_LONG = '1';
const seen = seenNow();
rmSync(LONG_RUNS_FILE, { force: true });
process.exitCode = await runParts(LONG_PARTS);
writeFileSync(PAGE, longRunsPage(readRuns(), seen));

function readRuns(): LongRun[] {
  if (!existsSync(LONG_RUNS_FILE)) return [];
  const lines = readFileSync(LONG_RUNS_FILE, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
