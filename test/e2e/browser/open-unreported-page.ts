import type { Browser, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** Firefox opens an extension page but never tells the driver that it is loaded: ask the page itself. */
export async function openUnreportedPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address, { timeout: 0 }).catch(() => {
    // Rejected when the page is closed: the navigation was never reported as finished.
  });
  await eventually(`the page ${address}`, () =>
    page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
      // Asked while the page is being replaced, the driver itself throws (a TypeError of its own): not there yet.
      .catch(() => false),
  );
  return page;
}
