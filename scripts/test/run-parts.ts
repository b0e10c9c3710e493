import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../../test/e2e/browser/find-browsers.ts';
import { findManagedObstacle } from '../../test/e2e/browser/managed-machine.ts';
import type { Part } from './parts.ts';
import { closingLines, countsOf, type Outcome } from './tally.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs the parts one after the other, each whatever became of the others, prints the sum and returns the exit code. */
export function runParts(parts: readonly Part[]): number {
  const outcomes: Outcome[] = [];
  for (const part of parts) outcomes.push(runOrLeaveOut(part, outcomes));
  console.log(`\n${closingLines(outcomes).join('\n')}`);
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}

function runOrLeaveOut(part: Part, before: readonly Outcome[]): Outcome {
  const broken = before.find((outcome) => outcome.failed > 0 && part.after?.includes(outcome.name));
  if (broken) return { name: part.name, passed: 0, failed: 0, skipped: 1, minutes: 0, why: `${broken.name} failed` };
  const missing = part.inBrowsers ? missingForBrowsers() : [];
  return { ...runPart(part), ...(missing.length > 0 && { why: missing.join('; ') }) };
}

/** Whatever keeps some of the tests in browsers from running on this machine. */
function missingForBrowsers(): string[] {
  const browsers = findBrowsers().map((found) => ('missing' in found ? found.missing : undefined));
  return [...browsers, findManagedObstacle()].filter((reason) => reason !== undefined);
}

function runPart({ name, command, report }: Part): Outcome {
  console.log(`\n— ${name}: ${command.slice(0, 4).join(' ')}`);
  const reportFile = report && join(ROOT, report);
  if (reportFile) rmSync(reportFile, { force: true });
  const start = performance.now();
  const exitCode = runTool(command);
  const minutes = (performance.now() - start) / 60_000;
  return { name, minutes, ...countsOf(exitCode, reportFile ? readJson(reportFile) : undefined) };
}

function runTool([tool = '', ...args]: readonly string[]): number {
  const shell = process.platform === 'win32'; // the tools are .cmd files there
  const { status, error } = spawnSync(tool, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (error) console.error(`${tool}: ${error.message}`);
  return status ?? 1;
}

/** An empty object when the runner died before it wrote its report. */
function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
