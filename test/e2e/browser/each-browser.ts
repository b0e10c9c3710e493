import { describe } from 'vitest';
import { type BrowserKind, findBrowsers } from './find-browsers.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import type { OpenOptions, TestBrowser } from './test-browser.ts';

type Open = (options?: OpenOptions) => Promise<TestBrowser>;

const OPENERS: Record<BrowserKind, Open> = { chromium: openChromium, firefox: openFirefox };

/**
 * Describes the same once for each browser of this machine; a missing one is named, and the rest goes on.
 * `obstacle` names what else is missing here for all of it.
 */
export function describeInEachBrowser(specify: (open: Open, kind: BrowserKind) => void, obstacle?: string): void {
  for (const found of findBrowsers()) {
    const reason = 'missing' in found ? found.missing : obstacle;
    if (reason === undefined) {
      describe(`in ${found.kind}`, () => specify(OPENERS[found.kind], found.kind));
    } else {
      console.warn(`${found.kind}: not run. ${reason}`);
      describe.skip(`in ${found.kind}: not run. ${reason}`, () => specify(OPENERS[found.kind], found.kind));
    }
  }
}
