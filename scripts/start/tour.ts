import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BUILDS, getBuildFolder } from '../../test/e2e/browser/builds.ts';
import { findBrowser } from '../../test/e2e/browser/find-browsers.ts';
import { RUNNERS } from '../../test/e2e/browser/runners.ts';
import { provideBrowsers } from '../provide-browsers.ts';
import { showTour } from './show-tour.ts';
import { typeTour } from './type-tour.ts';

/** What a first visitor would choose in the options; changed there at any time. */
const PROFILE = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

const ROOT = join(import.meta.dirname, '..', '..');
process.exitCode = await takeTour();

async function takeTour(): Promise<number> {
  provideBrowsers();
  // Firefox serves where there is no Chromium.
  const runner = RUNNERS.find(({ kind }) => !('missing' in findBrowser(kind)));
  if (!runner) return 2; // provideBrowsers has said what is missing
  const { arguments: words } = BUILDS[runner.kind];
  const built = spawnSync('wxt', words, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) return 1;

  const hasDisplay = canShowWindows();
  const extensionDir = getBuildFolder(runner.kind);
  const browser = await runner.open({ extensionDir, headless: !hasDisplay });
  try {
    await browser.setOwnSettings(PROFILE);
    return hasDisplay ? await showTour(browser) : await typeTour(browser, join(ROOT, '.vigie', 'tour'));
  } finally {
    await browser.close();
  }
}

function canShowWindows(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
