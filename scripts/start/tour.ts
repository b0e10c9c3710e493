import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../../test/e2e/browser/find-browsers.ts';
import { openChromium } from '../../test/e2e/browser/open-chromium.ts';
import { openFirefox } from '../../test/e2e/browser/open-firefox.ts';
import { provideBrowsers } from '../provide-browsers.ts';
import { showTour } from './show-tour.ts';
import { typeTour } from './type-tour.ts';

/** Chromium first; Firefox serves where there is no Chromium. */
const RUNNERS = [
  { kind: 'chromium', build: ['build'], folder: 'chrome-mv3', open: openChromium },
  { kind: 'firefox', build: ['build', '-b', 'firefox'], folder: 'firefox-mv3', open: openFirefox },
] as const;

/** What a first visitor would choose in the options; changed there at any time. */
const PROFILE = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

const ROOT = join(import.meta.dirname, '..', '..');
process.exitCode = await takeTour();

async function takeTour(): Promise<number> {
  provideBrowsers();
  const runner = RUNNERS.find(({ kind }) => !('missing' in findBrowser(kind)));
  if (!runner) return 2; // provideBrowsers has said what is missing
  const built = spawnSync('wxt', runner.build, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) return 1;

  const hasDisplay = canShowWindows();
  const extensionDir = join(ROOT, '.output', runner.folder);
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
