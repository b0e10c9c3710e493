import type { Page } from 'puppeteer-core';

type Local = {
  QUOTA_BYTES: number;
  getBytesInUse(): Promise<number>;
  set(values: object): Promise<void>;
  remove(key: string): Promise<void>;
};
type Api = { storage: { local: Local } };

/** Fills `storage.local` to its last byte, asked of a page of the extension. Chromium alone bounds it (10 MB). */
export function fillStorage(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Api }).chrome.storage;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse());
    // What is counted is the key and the value as JSON, with its quotes.
    await local.set({ full: 'x'.repeat(left - 'full""'.length) });
  });
}

/** Gives the room back. */
export function emptyStorage(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.storage.local.remove('full'));
}
