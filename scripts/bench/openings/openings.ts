import type { Page } from 'puppeteer-core';
import type { Bench } from '../../../test/e2e/browser/bench.ts';
import { eventually } from '../../../test/e2e/browser/eventually.ts';
import { tabUnderPopup } from '../../../test/e2e/browser/extension-page.ts';
import type { BrowserKind } from '../../../test/e2e/browser/find-browsers.ts';
import type { Open } from '../../../test/e2e/browser/runners.ts';
import type { TestBrowser } from '../../../test/e2e/browser/test-browser.ts';
import { CONTENT_ID, PRESSED_ID } from './empty-page/ids.ts';
import { notePainted } from './note-painted.ts';
import { textToWarnOf } from './text-to-warn-of.ts';
import { TIMED_EMPTY, TIMED_POPUP, timedBuild } from './timed-build.ts';

/** How much there is to show, and how often each thing is opened. */
export interface OpeningCourse {
  readonly warnings: number;
  readonly times: number;
}

/** In milliseconds, one for each time. */
export interface Openings {
  readonly popup: readonly number[];
  readonly emptyPage: readonly number[];
  readonly card: readonly number[];
  readonly emptyPress: readonly number[];
}

/** Opens popup and card over a text with so many warnings, and an empty React page the same way. */
export async function measureOpenings(open: Open, kind: BrowserKind, course: OpeningCourse): Promise<Openings> {
  const browser = await open({ extensionDir: await timedBuild(kind) });
  try {
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
    const bench = await writeMuch(browser, course.warnings);
    const loads = await openByTurns(browser, course.times);
    const empty = await browser.openExtensionPage(addressOf(TIMED_EMPTY, `#${PRESSED_ID}`));
    const emptyPress = await pressByTurns(empty, course.times, () => empty.click(`#${CONTENT_ID}`));
    return { ...loads, emptyPress, card: await pressBadge(bench, course.times) };
  } finally {
    await browser.close();
  }
}

async function writeMuch(browser: TestBrowser, warnings: number): Promise<Bench> {
  const bench = await browser.openReplica('facebook-post');
  await bench.openComposer();
  await bench.paste(textToWarnOf(warnings));
  await eventually('all of the underlines', async () => (await bench.highlights()).length >= 2 * warnings);
  return bench;
}

/** The popup and the empty page take turns, so that what else the machine does falls on both. */
async function openByTurns(browser: TestBrowser, times: number): Promise<Pick<Openings, 'popup' | 'emptyPage'>> {
  const tab = await tabUnderPopup(browser, 'newest');
  const popup: number[] = [];
  const emptyPage: number[] = [];
  for (let time = 0; time < times; time++) {
    emptyPage.push(await timeToContent(browser, addressOf(TIMED_EMPTY, `#${CONTENT_ID}`)));
    popup.push(await timeToContent(browser, `${addressOf(TIMED_POPUP, '.p-item')}&tab=${tab}`));
  }
  return { popup, emptyPage };
}

async function timeToContent(browser: TestBrowser, address: string): Promise<number> {
  const page = await browser.openExtensionPage(address);
  const [painted = Number.NaN] = await paintedIn(page, 1);
  await page.close();
  return painted;
}

async function pressBadge(bench: Bench, times: number): Promise<readonly number[]> {
  const { page, inVigie } = bench;
  await page.bringToFront();
  await inVigie.ask(`(root) => (${notePainted})(root, '[role="dialog"]')`);
  return pressByTurns(page, times, async () => {
    const badge = await inVigie.findButton(/^Vigie/);
    if (badge) await inVigie.clickAt(badge);
  });
}

/** Every other press closes again. */
async function pressByTurns(page: Page, times: number, press: () => Promise<void>): Promise<readonly number[]> {
  for (let time = 1; time <= times; time++) {
    await press();
    await paintedIn(page, time);
    await press();
    // Pressed at once, it would wait for what closing still has to do.
    await eventually('the content to go', () => page.evaluate(() => !window.__isThere));
  }
  return paintedIn(page, times);
}

function paintedIn(page: Page, times: number): Promise<readonly number[]> {
  return eventually('the content to be painted', async () => {
    const painted = await page.evaluate(() => window.__painted);
    return painted.length >= times && painted;
  });
}

function addressOf(page: string, content: string): string {
  return `${page}?${new URLSearchParams({ content })}`;
}
