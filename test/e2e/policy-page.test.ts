import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { wordsOf } from './browser/extension-page.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const POLICY = 'policy.html?establishment=cisss-cote-nord';
const SOURCE = /Politique sur l’utilisation des médias sociaux\. Article\s6\. Version\s: 1\./;

/** What only a browser can tell of the policy's page: hovering, the clipboard, the address, paper. */
describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const openAt = async (address: string) => {
    page = await browser.openExtensionPage(address);
    await page.waitForSelector('.p-policy__main h1');
  };

  it('a definition can be reached with the pointer, and goes with Escape', async () => {
    await openAt(`${POLICY}#a6-jugement-1`);
    await page.hover('#a6-jugement-1 .p-term');
    const tip = await page.waitForSelector('[role=tooltip]');
    await tip?.hover();
    expect(await wordsOf(page)).toContain('Renseignements qui concernent une personne physique');
    const box = await tip?.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.y ?? -1) >= 0).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=tooltip]', { hidden: true });
  });

  it('a copied passage is pasted with its source', async () => {
    await openAt(`${POLICY}#a6-jugement-1`);
    await page.bringToFront();
    await page.click('#a6-jugement-1 [aria-label="Copier ce passage et sa source"]');
    await expect.poll(() => wordsOf(page)).toContain('Copié, avec la source.');
    await paste(page);
    const pasted = await page.$eval('input[type=search]', (field) => field.value);
    expect(pasted).toContain('Divulguer des renseignements personnels au sujet d’usagers');
    expect(pasted).toMatch(SOURCE);
  });

  it('the address keeps what is searched', async () => {
    await openAt(POLICY);
    await page.type('input[type=search]', 'sanctions');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('q=sanctions');
    const address = await page.evaluate(() => `policy.html${location.search}`);
    await page.close();
    await openAt(address);
    expect(await page.$$('.p-clause mark')).not.toEqual([]);
    expect(await page.$eval('input[type=search]', (field) => field.value)).toBe('sanctions');
  });

  describe('on paper', () => {
    it('the text stands without the page around it, under its source', async () => {
      await openAt(POLICY);
      await page.evaluate(holdAsOnPaper);
      const words = await wordsOf(page);
      expect(words).toMatch(/^CISSS de la Côte-Nord\. Politique sur l’utilisation des médias sociaux\. Version\s: 1\./);
      expect(words).not.toContain('Table des matières');
      expect(await isShown(page, '.p-policy__bar, .p-toc, .p-clause__acts, .p-article__acts')).toBe(false);
    });

    it('one article is printed alone', async () => {
      await openAt(POLICY);
      await page.evaluate(holdAsOnPaper);
      const printed = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            window.print = () => resolve(document.body.innerText);
          }),
      );
      await page.$eval('#article-11 [aria-label="Imprimer cet article"]', (button) => (button as HTMLElement).click());
      expect(await printed).toContain('s’expose à des sanctions administratives');
      expect(await printed).not.toContain('Énoncé de politique');
    });
  });
});

/** Runs in the page: makes the sheets' rules for paper hold. Firefox's driver emulates no medium. */
function holdAsOnPaper(): void {
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
    }
  }
}

/** Pastes into the search field as a person does. */
async function paste(page: Page): Promise<void> {
  await page.focus('input[type=search]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

function isShown(page: Page, selector: string): Promise<boolean> {
  return page.$$eval(selector, (found) => found.some((element) => element.checkVisibility()));
}
