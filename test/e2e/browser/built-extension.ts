import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserKind } from './find-browsers.ts';

const BUILDS: Readonly<Record<BrowserKind, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/**
 * A copy of the built extension for a browser, so that a build made meanwhile does not pull it from under the tests;
 * throws with the command to type when there is none.
 */
export function builtExtension(kind: BrowserKind): string {
  const build = path.resolve(BUILDS[kind]);
  if (!existsSync(path.join(build, 'manifest.json'))) {
    throw new Error(`${build} is not built: npx wxt build${kind === 'firefox' ? ' -b firefox' : ''}`);
  }
  const copy = mkdtempSync(path.join(tmpdir(), `vigie-build-${kind}-`));
  cpSync(build, copy, { recursive: true });
  return copy;
}
