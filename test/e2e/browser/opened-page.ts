import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** In ms. Firefox's driver still lists pages that are gone, and asks them without end. */
const ANSWERS_WITHIN = 1_000;

/** Waits for a page that the browser opened by itself or for the extension, by a part of its address. */
export function openedPage(anyPage: Page, part: string, deadline?: number): Promise<Page> {
  return eventually(`a page at ${part}`, async () => (await pagesAt(anyPage, part))[0], deadline);
}

/** The pages that are open now under an address with this part. */
export async function pagesAt(anyPage: Page, part: string): Promise<Page[]> {
  const pages = await anyPage.browser().pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages.filter((_, index) => addresses[index]?.includes(part));
}

/** Asked of the page itself: Firefox's driver calls every extension page `about:blank`. */
async function addressOf(page: Page): Promise<string> {
  // Rejected when the page is closed meanwhile.
  const told = page.evaluate(() => location.href).catch(() => '');
  return Promise.race([told, pause(ANSWERS_WITHIN, '', { ref: false })]);
}
