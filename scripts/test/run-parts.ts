import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../test/e2e/browser/find-browsers.ts';
import { BROWSER_VARIABLE, type Part } from './parts.ts';
import { closingLines, countsOf, type Outcome } from './tally.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs the parts one after the other, each whatever became of the others, prints the sum and returns the exit code. */
export function runParts(parts: readonly Part[]): number {
  const outcomes: Outcome[] = [];
  for (const part of parts) outcomes.push(reasonToLeaveOut(part, outcomes) ?? runPart(part));
  console.log(`\n${closingLines(outcomes).join('\n')}`);
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}

function reasonToLeaveOut(part: Part, before: readonly Outcome[]): Outcome | undefined {
  const broken = before.find((outcome) => outcome.failed > 0 && part.after?.includes(outcome.name));
  if (broken) return leftOut(part, `${broken.name} failed`);
  const found = part.browser && findBrowser(part.browser);
  return found && 'missing' in found ? leftOut(part, found.missing) : undefined;
}

function leftOut({ name }: Part, why: string): Outcome {
  return { name, passed: 0, failed: 0, skipped: 1, minutes: 0, why };
}

function runPart(part: Part): Outcome {
  console.log(`\n— ${part.name}: ${part.command.slice(0, 4).join(' ')}`);
  const report = part.report && join(ROOT, part.report);
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const exitCode = spawnTool(part);
  const minutes = (performance.now() - start) / 60_000;
  return { name: part.name, minutes, ...countsOf(exitCode, report ? readJson(report) : undefined) };
}

function spawnTool({ command: [tool = '', ...args], browser }: Part): number {
  const env = { ...process.env, ...(browser && { [BROWSER_VARIABLE]: browser }) };
  const shell = process.platform === 'win32'; // the tools are .cmd files there
  const { status, error } = spawnSync(tool, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env, shell });
  if (error) console.error(`${tool}: ${error.message}`);
  return status ?? 1;
}

/** An empty object when the runner died before it wrote its report. */
function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
