import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';
import { openUnreportedPage } from './open-unreported-page.ts';

const GECKO_ID = 'other@example.org';

const MANIFEST = {
  manifest_version: 3,
  name: 'Another extension',
  version: '1',
  browser_specific_settings: { gecko: { id: GECKO_ID } },
};

/** Installs another extension beside Vigie, and opens a page of it. */
export async function openOtherExtension(browser: Browser, kind: BrowserKind): Promise<Page> {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-extension-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><title>Another extension</title>');
  const id = await browser.installExtension(folder);
  if (kind === 'firefox') {
    const host = await runInFirefox(browser, `WebExtensionPolicy.getByID('${GECKO_ID}').mozExtensionHostname`);
    return openUnreportedPage(browser, `moz-extension://${host}/page.html`);
  }
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page;
}

/** What came of each way to reach a third extension by message: an answer, or the browser's own refusal. */
export function reachFrom(page: Page, id: string, messages: readonly object[]): Promise<string[]> {
  return page.evaluate(
    async (to, all) => {
      type Port = { onDisconnect: { addListener(listener: () => void): void }; onMessage: Port['onDisconnect'] };
      type Api = { runtime: { sendMessage(id: string, message: unknown): Promise<unknown>; connect: Connect } };
      type Connect = (id: string, options: { name: string }) => Port;
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const { runtime } = browser ?? chrome;
      const tell = (message: object) => runtime.sendMessage(to, message).then((reply) => `answered ${reply}`, String);
      const call = (name: string) =>
        new Promise<string>((resolve) => {
          const port = runtime.connect(to, { name });
          port.onMessage.addListener(() => resolve(`answered ${name}`));
          port.onDisconnect.addListener(() => resolve(`refused ${name}`));
        });
      return Promise.all([...all.map(tell), call('vigie-popup'), call('vigie-here')]);
    },
    id,
    messages,
  );
}
