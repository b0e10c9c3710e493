import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getBuildFolder } from './builds.ts';
import type { BrowserKind } from './find-browsers.ts';

/**
 * A copy of the built extension for a browser, so that a build made meanwhile does not pull it from under the tests;
 * throws with the command to type when there is none.
 */
export function builtExtension(kind: BrowserKind): string {
  const build = getBuildFolder(kind);
  const copy = mkdtempSync(path.join(tmpdir(), `vigie-build-${kind}-`));
  cpSync(build, copy, { recursive: true });
  return copy;
}
