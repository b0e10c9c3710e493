import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DRAFTS } from '../gallery/drafts.ts';
import { openGallery } from '../gallery/open-gallery.ts';
import { REPLICAS } from '../replicas/replicas.ts';
import { inspect } from './browser/axe.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { forceColors, preferScheme } from './browser/color-scheme.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { unseenFocus } from './browser/keyboard-focus.ts';
import { openedPage } from './browser/opened-page.ts';
import { writeOwnSettings } from './browser/own-settings.ts';
import { AT_400_PERCENT, controlsOf, cutOff } from './browser/reflow.ts';
import { hasFocus, tabToButton, tabToControl, tabToElement } from './browser/tab-to.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { EXTENSION_SCREENS } from './screens/extension-screens.ts';

const NAMED = 'Belle journée. Mme Gagnon, chambre 214, a encore refusé ses pilules';
const CARD = 'Un nom dans un contexte de soins';
const DESK = { width: 1280, height: 900 };
describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  });
  afterAll(() => browser.close());

  /** Nothing wrong and nothing left undecided; gives back what was measured, so that nobody measures nothing. */
  async function expectClean(page: Page): Promise<readonly string[]> {
    const { violations, undecided, contrasted } = await inspect(page);
    expect({ violations, undecided }).toEqual({ violations: [], undecided: [] });
    return contrasted;
  }

  it.each(EXTENSION_SCREENS)('$name is clean, shows where the focus is, and loses nothing at 400 %', async (screen) => {
    await browser.setOwnSettings({ ...screen.own, language: 'fr' });
    const bench = screen.draft && (await writeDraft(browser, DRAFTS[screen.draft].text.fr));
    const page = await screen.open(browser);
    await page.bringToFront();
    await page.evaluate(unfold);
    // What is said does not hang on the colours, nor the colours on what is said: each of both once.
    await preferScheme(page, kind, 'light');
    expect((await expectClean(page)).length).toBeGreaterThan(0);
    await writeOwnSettings(page, { ...screen.own, language: 'en' });
    await page.waitForSelector('[lang="en-CA"]');
    await preferScheme(page, kind, 'dark');
    await expectClean(page);
    expect(await unseenFocus(page)).toEqual([]);
    const controls = await controlsOf(page);
    await page.setViewport(AT_400_PERCENT);
    expect(await cutOff(page)).toEqual([]);
    expect(await controlsOf(page)).toEqual(controls);
    await page.close();
    await bench?.close();
  });

  describe('the gallery of what stands in the page', () => {
    let gallery: Page;

    beforeAll(async () => {
      const anyPage = await browser.openExtensionPage('policy.html');
      gallery = await openGallery(anyPage.browser());
    });

    it.each([
      ['fr', 'light'],
      ['fr', 'dark'],
      ['en', 'light'],
      ['en', 'dark'],
    ] as const)('is clean in %s on a %s ground, down to each part of each card', async (language, theme) => {
      await gallery.evaluate((...wanted) => window.__show(...wanted), language, theme);
      const measured = await expectClean(gallery);
      expect(await sectionsWithout(gallery, measured)).toEqual([]);
    });

    it('would not be, were something wrong inside a card', async () => {
      await gallery.evaluate(() => {
        const nameless = document.createElement('button');
        nameless.id = 'nameless';
        document.querySelector('.v-card__acts')?.append(nameless);
      });
      const { violations } = await inspect(gallery);
      expect(violations).toEqual([expect.stringContaining('button-name: #nameless')]);
      await gallery.evaluate(() => document.querySelector('#nameless')?.remove());
    });

    it('shows where the focus is, in the system’s own colours too', async () => {
      expect(await unseenFocus(gallery)).toEqual([]);
      await forceColors(gallery, kind, true);
      expect(await unseenFocus(gallery)).toEqual([]);
      await forceColors(gallery, kind, false);
    });

    it('keeps its edges and its signs in the system’s own colours', async () => {
      await forceColors(gallery, kind, true);
      expect(await withoutEdge(gallery)).toEqual([]);
      await forceColors(gallery, kind, false);
    });

    it('loses nothing at 400 %', async () => {
      const controls = await controlsOf(gallery);
      await gallery.setViewport(AT_400_PERCENT);
      expect(await cutOff(gallery)).toEqual([]);
      expect(await controlsOf(gallery)).toEqual(controls);
      await gallery.setViewport(DESK);
    });
  });

  describe('by the keyboard alone', () => {
    let bench: Bench;

    const openCard = async () => {
      await bench.press('Alt+Shift+V');
      await bench.inVigie.find('dialog', CARD);
      await expect.poll(() => hasFocus(bench, 'heading', CARD)).toBe(true);
    };
    const ask = async () => {
      await bench.press('Control+Enter');
      await bench.inVigie.find('alertdialog', 'Un dernier regard avant de publier');
      await expect.poll(() => hasFocus(bench, 'button', 'Revenir au texte')).toBe(true);
    };

    beforeEach(async () => {
      await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
      bench = await writeDraft(browser, NAMED);
      await preferScheme(bench.page, kind, 'light');
      await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
    });
    afterEach(() => bench.close());

    it('a person goes from their text to the fix and writes on', async () => {
      await openCard();
      await tabToButton(bench, 'Retirer toute la phrase');
      await bench.press('Enter');
      await expect.poll(() => bench.model()).toBe('Belle journée. ');
      await bench.type('Bravo!');
      await expect.poll(() => bench.model()).toBe('Belle journée. Bravo!');
    });

    it('to the article, and back to where they were by Escape', async () => {
      const before = await bench.textBeforeCaret();
      await openCard();
      await tabToButton(bench, 'Lire l’article');
      await bench.press('Enter');
      const policy = await openedPage(bench.page, '/policy.html?establishment=cisss-cote-nord#');
      await policy.close();
      await bench.page.bringToFront();
      await bench.press('Escape');
      await expect.poll(() => bench.textBeforeCaret()).toBe(before);
    });

    it('to the question at Publish and back, and on with it by their own next key', async () => {
      await ask();
      await bench.press('Enter');
      await expect.poll(() => bench.textBeforeCaret()).toBe(NAMED);
      await ask();
      await tabToButton(bench, 'Publier quand même');
      await bench.press('Enter');
      expect(await bench.published()).toEqual([]);
      await tabToElement(bench.page, REPLICAS['facebook-post'].publishSteps[0]);
      await bench.press('Enter');
      await expect.poll(() => bench.published()).toEqual([NAMED]);
    });

    it('through a card in a window at 400 %, to its last act', async () => {
      await bench.page.setViewport(AT_400_PERCENT);
      await openCard();
      await tabToButton(bench, 'Pas un problème');
      const last = await bench.inVigie.boundingBox(await bench.inVigie.find('button', 'Pas un problème'));
      const card = await bench.inVigie.boundingBox(await bench.inVigie.find('dialog', CARD));
      for (const { x, y, width, height } of [last, card]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(AT_400_PERCENT.width);
        expect(y + height).toBeLessThanOrEqual(AT_400_PERCENT.height);
      }
    });

    it('to the settings, where they choose another language', async () => {
      const options = await browser.openExtensionPage('options.html');
      await options.waitForSelector('.p-options');
      await tabToControl(options, 'Langue de Vigie');
      await options.keyboard.press('ArrowDown');
      await options.waitForSelector('[lang="en-CA"]');
      await options.close();
    });
  });
});

async function writeDraft(browser: TestBrowser, text: string): Promise<Bench> {
  const bench = await browser.openReplica('facebook-post');
  await bench.openComposer();
  await bench.type(text);
  return bench;
}

/** Runs in the page: whatever is folded away is to be looked at too. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** The states of the gallery in which no word's contrast was measured, though they have words. */
function sectionsWithout(gallery: Page, measured: readonly string[]): Promise<string[]> {
  return gallery.evaluate((targets) => {
    const seen = targets.map((target) => document.querySelector(target)?.closest('section[id]'));
    const sections = [...document.querySelectorAll<HTMLElement>('section[id]')];
    return sections.filter((one) => one.innerText.trim() !== '' && !seen.includes(one)).map(({ id }) => id);
  }, measured);
}

/** The boxes that have no edge to be seen by, and the signs of severity that have the colour of their ground. */
function withoutEdge(gallery: Page): Promise<string[]> {
  return gallery.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const boxes = document.querySelectorAll(
      '.v-card, .v-alert, .v-note, .v-badge, .v-btn, .v-clause, .v-mark, textarea',
    );
    const edgeless = [...boxes].filter((box) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(box);
      return (
        Number.parseFloat(borderTopWidth) < 1 || [ground, backgroundColor].every((color) => color === borderTopColor)
      );
    });
    const signs = [...document.querySelectorAll('.v-sev svg, .v-badge svg, .v-alert__list svg')];
    const blank = signs.filter((sign) => getComputedStyle(sign).fill === ground);
    return [...edgeless, ...blank].map(
      (element) => `${element.closest('section')?.id}: ${element.getAttribute('class')}`,
    );
  });
}
