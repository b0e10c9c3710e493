import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a command went. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script under the Node of this test, as its npm command does. */
export function runScript(script: string, ...given: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...given], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Runs a script on a file of these lines (objects are written as JSON), which is gone afterwards. */
export function runOnLines(script: string, lines: readonly unknown[], ...flags: readonly string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-'));
  try {
    const file = join(folder, 'lines.jsonl');
    writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
    return runScript(script, file, ...flags);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
