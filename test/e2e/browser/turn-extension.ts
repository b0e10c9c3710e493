import type { Browser } from 'puppeteer-core';
import { CHROMIUM_ID, FIREFOX_ID } from '../../../lib/kit/extension-ids.ts';
import type { BrowserKind } from './find-browsers.ts';
import { runInFirefox } from './firefox-chrome-scope.ts';

/** Turns the extension off or on as the person does in the browser's own list, without removing it; done when it is. */
export async function turnExtension(to: 'on' | 'off', browser: Browser, kind: BrowserKind): Promise<void> {
  await (kind === 'chromium' ? turnInChromium(to, browser) : turnInFirefox(to, browser));
}

async function turnInChromium(to: 'on' | 'off', browser: Browser): Promise<void> {
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(
    (id, isOn) => {
      type Api = { management: { setEnabled(id: string, isOn: boolean): Promise<void> } };
      const { chrome } = globalThis as unknown as { chrome: Api };
      return chrome.management.setEnabled(id, isOn);
    },
    CHROMIUM_ID,
    to === 'on',
  );
  await list.close();
}

async function turnInFirefox(to: 'on' | 'off', browser: Browser): Promise<void> {
  const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
  const turn = to === 'on' ? 'enable' : 'disable';
  await runInFirefox(
    browser,
    `${manager}.getAddonByID('${FIREFOX_ID}').then((addon) => addon.${turn}()).then(() => '${turn}')`,
  );
}
