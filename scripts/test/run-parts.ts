import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_ASKED, type BrowserKind, findBrowser } from '../../test/e2e/browser/find-browsers.ts';
import { findManagedObstacle } from '../../test/e2e/browser/managed-machine.ts';
import type { Part } from './parts.ts';
import { closingLines, countsOf, type Outcome } from './tally.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Runs the parts one after the other, those of different browsers beside each other, each whatever became of the others;
 * prints the sum and returns the exit code.
 */
export async function runParts(parts: readonly Part[]): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const batch of batchesOf(parts)) {
    outcomes.push(...(await Promise.all(batch.map((part) => runOrLeaveOut(part, outcomes)))));
  }
  console.log(`\n${closingLines(outcomes).join('\n')}`);
  return outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
}

/** Browsers wait for each other's frames more than they compute: two of them take little longer than one. */
function batchesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const batches: Part[][] = [];
  for (const part of parts) {
    const last = batches.at(-1);
    if (part.browser && last?.every(({ browser }) => browser && browser !== part.browser)) last.push(part);
    else batches.push([part]);
  }
  return batches;
}

async function runOrLeaveOut(part: Part, before: readonly Outcome[]): Promise<Outcome> {
  const broken = before.find((outcome) => outcome.failed > 0 && part.after?.includes(outcome.name));
  if (broken) return { name: part.name, passed: 0, failed: 0, skipped: 1, minutes: 0, why: `${broken.name} failed` };
  const missing = part.browser ? missingFor(part.browser) : [];
  return { ...(await runPart(part)), ...(missing.length > 0 && { why: missing.join('; ') }) };
}

/** Whatever keeps some of the tests in a browser from running on this machine. */
function missingFor(browser: BrowserKind): string[] {
  const found = findBrowser(browser);
  return ['missing' in found ? found.missing : undefined, findManagedObstacle()].filter(
    (reason) => reason !== undefined,
  );
}

async function runPart({ name, command, report, browser }: Part): Promise<Outcome> {
  console.log(`\n— ${name}: ${command.slice(0, 4).join(' ')}`);
  const reportFile = report && join(ROOT, report);
  if (reportFile) rmSync(reportFile, { force: true });
  const start = performance.now();
  const exitCode = await runTool(command, browser ? { [BROWSER_ASKED]: browser } : {});
  const minutes = (performance.now() - start) / 60_000;
  return { name, minutes, ...countsOf(exitCode, reportFile ? readJson(reportFile) : undefined) };
}

function runTool([tool = '', ...args]: readonly string[], settings: Readonly<Record<string, string>>): Promise<number> {
  const shell = process.platform === 'win32'; // the tools are .cmd files there
  const env = { ...process.env, ...settings };
  const running = spawn(tool, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell, env });
  return new Promise((resolve) => {
    running.on('error', (error) => {
      console.error(`${tool}: ${error.message}`);
      resolve(1);
    });
    running.on('close', (code) => resolve(code ?? 1));
  });
}

/** An empty object when the runner died before it wrote its report. */
function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
