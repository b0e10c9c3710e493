import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BUILDS, getBuildFolder } from '../../test/e2e/browser/builds.ts';
import { type BrowserKind, findBrowser } from '../../test/e2e/browser/find-browsers.ts';
import { RUNNERS } from '../../test/e2e/browser/runners.ts';
import { provideBrowsers } from '../provide-browsers.ts';
import { printSamples } from './print-samples.ts';
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
  if (!build(runner?.kind ?? 'chromium')) return 1;
  if (!runner) {
    // provideBrowsers has said what is missing: the rest goes on without.
    console.log(`\nBuilt, and ready to be loaded by hand: ${getBuildFolder('chromium')}`);
    printSamples(PROFILE.establishment);
    return 0;
  }
  const hasDisplay = canShowWindows();
  const browser = await runner.open({ extensionDir: getBuildFolder(runner.kind), headless: !hasDisplay });
  try {
    await browser.setOwnSettings(PROFILE);
    return hasDisplay ? await showTour(browser) : await typeTour(browser, join(ROOT, '.vigie', 'tour'));
  } finally {
    await browser.close();
  }
}

function build(kind: BrowserKind): boolean {
  const { arguments: words } = BUILDS[kind];
  const built = spawnSync('wxt', words, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return built.status === 0;
}

function canShowWindows(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
