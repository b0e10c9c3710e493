import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Every message that came to the extension's own side, as JSON. */
    __told: string[];
  }
}

/** Makes a page of the extension hear what the background hears: the browser tells a message to all of its contexts. */
export function listenAsBackground(page: Page): Promise<void> {
  return page.evaluate(() => {
    type Event<Told> = { addListener(listener: (told: Told) => void): void };
    type Port = { name: string; onMessage: Event<unknown> };
    type Api = { runtime: { onMessage: Event<unknown>; onConnect: Event<Port> } };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { runtime } = browser ?? chrome;
    window.__told = [];
    const note = (told: unknown) => {
      window.__told.push(JSON.stringify(told));
    };
    runtime.onMessage.addListener(note);
    runtime.onConnect.addListener((port) => {
      note({ type: `port ${port.name}` });
      port.onMessage.addListener(note);
    });
  });
}

/** What was heard so far, each message as JSON. */
export function heardByBackground(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__told);
}
