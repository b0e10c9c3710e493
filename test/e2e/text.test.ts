import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REPLICAS, type ReplicaName } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { bundleReader, readAsVigie } from './browser/read-as-vigie.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { NO_TRACE, tracesOf } from './browser/vigie-traces.ts';
import { wordsUnderPaint } from './browser/words-under-paint.ts';

const NAMED = 'Mme Gagnon, chambre 214';
const PASSAGES = ['Mme Gagnon', 'chambre 214'];
const UNDER_PAINT = ['MmeGagnon', 'chambre214'];
/** Enough to wrap and to scroll in any editor of the replicas. */
const FILLER = 'Il faisait beau, les enfants jouaient au parc et nous avons ri. '.repeat(12);
const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let reader: string;
  beforeAll(async () => {
    reader = await bundleReader();
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(bench.pageErrors).toEqual([]);
    await bench.close();
  });

  async function compose(name: ReplicaName, text: string): Promise<void> {
    bench = await browser.openReplica(name);
    await bench.openComposer();
    await bench.type(text);
  }

  const scrollToEnd = (page: Page) =>
    page.evaluate(() => {
      const editor = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      editor?.scrollTo(0, editor.scrollHeight);
    });

  describe('a textarea', () => {
    it('is underlined under just those words, typed, wrapped, scrolled, resized and zoomed', async () => {
      await compose('linkedin-invitation', NAMED);
      await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
      await expect.poll(() => wordsUnderPaint(bench.page)).toEqual(UNDER_PAINT);
      await bench.press('Control+Home');
      await bench.paste(FILLER);
      await bench.press('Control+End');
      await expect.poll(() => wordsUnderPaint(bench.page)).toEqual(UNDER_PAINT);
      await bench.page.setViewport({ width: 420, height: 700 });
      await scrollToEnd(bench.page);
      await expect.poll(() => wordsUnderPaint(bench.page)).toEqual(UNDER_PAINT);
      await bench.page.evaluate(() => document.documentElement.style.setProperty('zoom', '1.3'));
      await scrollToEnd(bench.page);
      await expect.poll(() => wordsUnderPaint(bench.page)).toEqual(UNDER_PAINT);
      expect(await tracesOf(bench.page)).toMatchObject({ mirrors: 1, panels: 1 });
      expect(await bench.model()).toBe(FILLER + NAMED);
    });

    it('opens the card at a click, which a key does not close, and Escape does', async () => {
      await compose('linkedin-invitation', NAMED);
      await bench.clickHighlight('Mme Gagnon');
      await bench.inVigie.find('dialog', 'Un nom dans un contexte de soins');
      await bench.type('x');
      expect(await bench.model()).toContain('x');
      await bench.press('Escape');
      expect(await bench.inVigie.findAll('dialog')).toEqual([]);
      await expect.poll(() => bench.textBeforeCaret()).toContain('x');
    });

    it('has a fix taken back by one Ctrl+Z, and leaves nothing of Vigie behind', async () => {
      await compose('linkedin-invitation', `${NAMED}, va mieux`);
      await bench.clickHighlight('chambre 214');
      await bench.inVigie.click(await bench.inVigie.find('button', 'Retirer ce passage'));
      await expect.poll(() => bench.model()).toBe('Mme Gagnon, va mieux');
      await bench.press('Control+Z');
      await expect.poll(() => bench.model()).toBe(`${NAMED}, va mieux`);
      await bench.page.evaluate(() => document.querySelector('#interop-outlet')?.remove());
      await expect.poll(() => tracesOf(bench.page)).toEqual(NO_TRACE);
    });
  });

  describe.each([
    'facebook-post',
    'facebook-comment',
    'linkedin-post-ember',
    'linkedin-post-sdui',
    'linkedin-comment',
    'linkedin-message-page',
    'draft-guest',
  ] as const)('what is read in %s', (name) => {
    const isSame = async (what: string) => {
      await expect
        .poll(async () => (await readAsVigie(bench.page, reader)) === (await bench.model()), { message: what })
        .toBe(true);
      expect(await readAsVigie(bench.page, reader), what).toBe(await bench.model());
    };

    it('is what the editor’s own model says', async () => {
      await compose(name, 'Un 👩‍👩‍👧 e\u0301te\u0301 😀 et مرحبا ou שלום, 5\u00A0% #garde ');
      await isSame('emoji, combining letters, right to left, no-break spaces');
      await bench.type('@Dom');
      await bench.press(name === 'draft-guest' || name === 'linkedin-message-page' ? 'Space' : 'Enter');
      await bench.type('https://exemple.test/a?b=c ');
      await isSame('a mention and a link');
      await bench.press('Shift+Enter');
      await isSame('a soft break at the end');
      await bench.press('Shift+Enter');
      await bench.type('Après une ligne vide  deux espaces ');
      await isSame('an empty line');
      if (REPLICAS[name].enter === 'newline') {
        await bench.press('Enter');
        await bench.press('Enter');
        await isSame('an empty paragraph at the end');
        await bench.type('Fin');
      }
      await bench.press('Control+Home');
      await bench.press('Shift+Enter');
      await isSame('a soft break at the start');
      await bench.paste('Ligne\n\nAutre ligne\n');
      await isSame('a text pasted with empty lines');
    });
  });
});
