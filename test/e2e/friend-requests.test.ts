import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACCEPTANCE_WEEK_KEY } from '../../lib/settings/claim-week.ts';
import type { RequestPageName } from '../replicas/request-pages.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { everythingKept } from './browser/extension-memory.ts';
import type { RequestBench } from './browser/request-bench.ts';
import { stopBackground } from './browser/stop-background.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const LAURENTIDES = { establishment: 'cisss-laurentides', role: 'employee', language: 'fr' };
const PAGES = ['facebook-friend-requests', 'linkedin-invitations-received'] as const;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: RequestBench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(bench.leakedRequests).toEqual([]);
    expect(bench.pageErrors).toEqual([]);
    await bench.close();
  });

  /** A week in which nothing was shown yet. */
  beforeEach(async () => {
    const page = await browser.openExtensionPage('options.html');
    await page.evaluate(async (key) => {
      type Api = { storage: { local: { remove(key: string): Promise<void> } } };
      const { browser: own, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      await (own ?? chrome).storage.local.remove(key);
    }, ACCEPTANCE_WEEK_KEY);
    await page.close();
  });

  async function comeTo(name: RequestPageName, own: object, language?: 'fr' | 'en'): Promise<void> {
    await browser.setOwnSettings(own);
    bench = await browser.openRequestPage(name, language);
    await bench.hoverAccept();
  }

  describe.each(PAGES)('in %s', (name) => {
    it('a quiet line quotes the article, once this week, and blocks nothing', async () => {
      await comeTo(name, LAURENTIDES);
      await bench.inVigie.find('button', 'Lire l’article');
      const line = await bench.inVigie.text();
      expect(line).toMatch(/Article\s5\.3\.3, CISSS des Laurentides/);
      expect(line).toContain('Toute demande d’amitié virtuelle d’un usager doit être refusée.');
      expect(await bench.page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await bench.clickAccept();
      expect(await bench.answered()).toEqual(['+ Camille Exemple']);
      // Its button is gone, and the line with it.
      await expect.poll(() => bench.inVigie.isThere()).toBe(false);
      await bench.close();
      const kept = await browser.openExtensionPage('options.html');
      expect(await everythingKept(kept)).toMatch(new RegExp(`"${ACCEPTANCE_WEEK_KEY}":"\\d{4}-W\\d{2}"`));
      expect(await everythingKept(kept)).not.toContain('Exemple');
      await kept.close();
      await comeTo(name, LAURENTIDES);
      await bench.clickAccept();
      expect(await bench.answered()).toEqual(['+ Camille Exemple']);
      expect(await bench.inVigie.isThere()).toBe(false);
    });

    it('can be put away, and speaks English', async () => {
      await comeTo(name, { ...LAURENTIDES, language: 'en' }, 'en');
      await bench.inVigie.click(await bench.inVigie.find('button', 'Close the reminder'));
      await expect.poll(() => bench.inVigie.isThere()).toBe(false);
    });

    it('comes for the keyboard too, and wakes a background that was stopped', async () => {
      await browser.setOwnSettings(LAURENTIDES);
      bench = await browser.openRequestPage(name);
      await stopBackground(bench.page, kind);
      await bench.page.keyboard.press('Tab');
      await bench.page.keyboard.press('Tab');
      await bench.inVigie.find('button', 'Lire l’article');
      const focused = () => bench.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      const before = await focused();
      await bench.inVigie.find('button', 'Fermer le rappel');
      expect(await focused()).toBe(before);
    });

    it('says nothing at Côte-Nord, whose policy says nothing of it', async () => {
      await comeTo(name, { ...LAURENTIDES, establishment: 'cisss-cote-nord' });
      await bench.clickAccept();
      expect(await bench.answered()).toEqual(['+ Camille Exemple']);
      expect(await bench.inVigie.isThere()).toBe(false);
    });
  });
});
