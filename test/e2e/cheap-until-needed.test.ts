import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { REPLICAS } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { followCoverage } from './browser/script-coverage.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { NO_TRACE, tracesOf } from './browser/vigie-traces.ts';

const NAMED = 'Mme Gagnon, chambre 214';
/** The guard, the focus listeners and the sites' own files; a word list or React among them would be many times that. */
const MOST_BEFORE_FOCUS = 40_000;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  it('puts nothing into a page before the first focus in an editor', async () => {
    bench = await browser.openReplica('facebook-post', { conditions: ['feed-300'] });
    await bench.page.mouse.click(400, 400);
    await bench.press('Tab');
    await bench.page.mouse.wheel({ deltaY: 900 });
    expect(await tracesOf(bench.page)).toEqual(NO_TRACE);
  });

  it('leaves a frame at once that is not LinkedIn’s own', async () => {
    bench = await browser.openReplica('facebook-comment');
    const { page } = bench;
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: location.href, width: 800, height: 400 });
      document.body.prepend(frame);
    });
    const frame = await page.waitForFrame((other) => other !== page.mainFrame() && other.url() === page.url());
    const editor = await frame.waitForSelector(REPLICAS['facebook-comment'].editor);
    await editor?.click();
    await bench.type(NAMED);
    await expect.poll(() => frame.evaluate(() => window.__model())).toBe(NAMED);
    await bench.openComposer();
    await bench.type(NAMED);
    // By now the page's own composer is underlined, and the frame's, typed before, would be.
    await expect.poll(() => bench.highlightTexts()).toHaveLength(2);
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  if (kind === 'firefox') return; // Its driver tells nothing of what ran; both builds have the same script.

  it('runs only its listeners before the first focus in an editor, and the rest at it', async () => {
    bench = await browser.openReplica('facebook-post');
    const coverage = await followCoverage(bench.page);
    await bench.page.reload();
    await bench.page.mouse.click(400, 700);
    await bench.press('Tab');
    const before = await coverage();
    expect(before.length).toBeGreaterThan(300_000);
    expect(before.ran).toBeGreaterThan(100);
    expect(before.ran).toBeLessThan(MOST_BEFORE_FOCUS);
    await bench.openComposer();
    await bench.type(NAMED);
    await expect.poll(() => bench.highlightTexts()).toHaveLength(2);
    expect((await coverage()).ran).toBeGreaterThan(4 * MOST_BEFORE_FOCUS);
  });
});
