import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Bench } from '../test/e2e/browser/bench.ts';
import { getBuildFolder } from '../test/e2e/browser/builds.ts';
import { eventually } from '../test/e2e/browser/eventually.ts';
import { openChromium } from '../test/e2e/browser/open-chromium.ts';
import type { TestBrowser } from '../test/e2e/browser/test-browser.ts';
import { SAMPLES } from './start/samples.ts';

// README's pictures: the card, the question at Publish, the popup, as the build in .output shows them.
const FOLDER = join(import.meta.dirname, '..', 'docs', 'images');
const PROFILE = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };
/** The popup's own size (its style sheet says so), in CSS pixels. */
const POPUP = { width: 380, height: 560 };

mkdirSync(FOLDER, { recursive: true });
const browser = await openChromium({ extensionDir: getBuildFolder('chromium') });
try {
  await browser.setOwnSettings(PROFILE);
  const bench = await browser.openReplica('facebook-post');
  await bench.page.setViewport({ width: 1400, height: 760, deviceScaleFactor: 1.5 });
  await bench.openComposer();
  await bench.type(SAMPLES[0]);
  await takeCard(bench);
  await takePopup(browser);
  await takeQuestion(bench);
} finally {
  await browser.close();
}

async function takeCard(bench: Bench): Promise<void> {
  const [first] = await eventually('an underlined passage', async () => {
    const found = await bench.highlights();
    return found.length > 0 && found;
  });
  const [box] = first?.boxes ?? [];
  if (!box) throw new Error('nothing is underlined');
  await bench.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await bench.inVigie.find('dialog');
  await take(bench.page, 'card');
  await bench.press('Escape');
}

async function takeQuestion(bench: Bench): Promise<void> {
  await bench.page.bringToFront();
  await bench.clickPublish();
  await bench.inVigie.find('alertdialog');
  await take(bench.page, 'publish');
}

async function takePopup(opened: TestBrowser): Promise<void> {
  const scout = await opened.openExtensionPage('options.html');
  const tab = await scout.evaluate(lastTabBut);
  await scout.close();
  const popup = await opened.openExtensionPage(`popup.html?tab=${tab}`);
  await popup.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  await popup.waitForNetworkIdle();
  await take(popup, 'popup');
  await popup.close();
}

/** Runs in an extension page: the id of the tab opened just before this one. */
async function lastTabBut(): Promise<number | undefined> {
  const { chrome } = globalThis as unknown as { chrome: { tabs: TabsDoor } };
  const [own, all] = await Promise.all([chrome.tabs.getCurrent(), chrome.tabs.query({})]);
  return all.filter(({ id }) => id !== own.id).at(-1)?.id;
}

interface TabsDoor {
  getCurrent(): Promise<{ id: number }>;
  query(filter: object): Promise<{ id: number }[]>;
}

/** The card fades in for 180 ms, behind a closed root where nobody can ask whether it is done. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
