import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Bench } from '../../test/e2e/browser/bench.ts';
import { eventually } from '../../test/e2e/browser/eventually.ts';
import { openPopupOver } from '../../test/e2e/browser/extension-page.ts';
import type { TestBrowser } from '../../test/e2e/browser/test-browser.ts';
import { SAMPLES } from '../start/samples.ts';
import { comeToRest } from './come-to-rest.ts';

/** In CSS pixels; the popup's own size, as its style sheet says. */
const POPUP = { width: 380, height: 560 };
const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'images');
const PROFILE = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

/** README's pictures: the card, the question at Publish, the popup, larger and in French. */
export async function takeReadmePictures(browser: TestBrowser): Promise<void> {
  await browser.setOwnSettings(PROFILE);
  const bench = await browser.openReplica('facebook-post');
  await bench.page.setViewport({ width: 1400, height: 760, deviceScaleFactor: 1.5 });
  await bench.openComposer();
  await bench.type(SAMPLES[0]);
  await takeCard(bench);
  await takePopup(browser);
  await takeQuestion(bench);
  await bench.close();
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

async function takePopup(browser: TestBrowser): Promise<void> {
  const popup = await openPopupOver(browser, 'newest');
  await popup.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  await popup.waitForNetworkIdle();
  await take(popup, 'popup');
  await popup.close();
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(comeToRest);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
