import type { BrowserKind } from './find-browsers.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import type { OpenOptions, TestBrowser } from './test-browser.ts';

export type Open = (options?: OpenOptions) => Promise<TestBrowser>;

/** What opens each browser; Chromium first. */
export const RUNNERS: readonly { readonly kind: BrowserKind; readonly open: Open }[] = [
  { kind: 'chromium', open: openChromium },
  { kind: 'firefox', open: openFirefox },
];
