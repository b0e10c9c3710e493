import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';

type Scheme = 'light' | 'dark';

/** How Firefox counts them in `layout.css.prefers-color-scheme.content-override`. */
const IN_FIREFOX: Readonly<Record<Scheme, number>> = { dark: 0, light: 1 };

/** Has the system prefer light or dark, for this page at least, and waits until the page has taken it. */
export async function preferScheme(page: Page, kind: BrowserKind, scheme: Scheme): Promise<void> {
  if (kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } else {
    const preference = 'layout.css.prefers-color-scheme.content-override';
    await runInFirefox(page.browser(), `Services.prefs.setIntPref('${preference}', ${IN_FIREFOX[scheme]})`);
  }
  await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, scheme);
}

/** Has the person's own few colours stand for all of the page's. */
export async function forceColors(page: Page, kind: BrowserKind, isForced: boolean): Promise<void> {
  if (kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: isForced ? 'active' : 'none' }]);
  } else {
    await runInFirefox(
      page.browser(),
      `Services.prefs.setIntPref('browser.display.document_color_use', ${isForced ? 2 : 0})`,
    );
  }
  await page.waitForFunction((wanted) => matchMedia('(forced-colors: active)').matches === wanted, {}, isForced);
}
