import { getBuildFolder } from '../../../test/e2e/browser/builds.ts';
import { findBrowser } from '../../../test/e2e/browser/find-browsers.ts';
import { type Open, RUNNERS } from '../../../test/e2e/browser/runners.ts';
import { stopBackground } from '../../../test/e2e/browser/stop-background.ts';
import { markdownTable, spreadCell } from '../markdown.ts';
import type { Section } from '../section.ts';

const ROUNDS = 10;

/** How long one waits for a background that slept. */
export const backgroundSection: Section = { name: 'background', title: 'Waking the background', measure };

async function measure(): Promise<string> {
  const rows: string[][] = [];
  for (const { kind, open } of RUNNERS) {
    const found = findBrowser(kind);
    if ('missing' in found) rows.push([kind, 'not measured', found.missing]);
    else rows.push([kind, ...(await answersIn(open, getBuildFolder(kind))).map((times) => spreadCell(times, 0))]);
  }
  return `${markdownTable(['', 'asleep, ms', 'awake, ms'], rows)}

From a message of an extension page to its answer, ${ROUNDS} times each: the background stopped as the browser does when it has been
idle, and the same question again while it is awake. No check waits for it: a draft is read in its own tab.`;
}

async function answersIn(open: Open, extensionDir: string): Promise<readonly [number[], number[]]> {
  const browser = await open({ extensionDir });
  await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee' });
  const page = await browser.openExtensionPage('options.html');
  const [asleep, awake]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await stopBackground(page, browser.kind);
    asleep.push(await page.evaluate(askBackground));
    awake.push(await page.evaluate(askBackground));
  }
  await browser.close();
  return [asleep, awake];
}

/** Runs in the page: milliseconds until the background has answered. */
async function askBackground(): Promise<number> {
  type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const start = performance.now();
  await (browser ?? chrome).runtime.sendMessage({ type: 'know-approvals', forWriting: false });
  return performance.now() - start;
}
