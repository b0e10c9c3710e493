import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };
const POINT = 'Vigie\u00A0: 1\u00A0point à vérifier';
const SERIOUS = 'Vigie\u00A0: 1\u00A0point important à vérifier';
const NOTHING = 'Vigie\u00A0: rien à signaler';
const REPLICAS = ['facebook-post', 'facebook-comment'] as const;

/** One pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let photo: string;

  beforeAll(async () => {
    photo = path.join(mkdtempSync(path.join(tmpdir(), 'vigie-photo-')), 'photo.png');
    writeFileSync(photo, Buffer.from(PNG, 'base64'));
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(bench.pageErrors).toEqual([]);
    await bench.close();
  });

  async function choosePhoto(): Promise<void> {
    const input = await bench.page.waitForSelector('[role="dialog"] input[type="file"], form input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(photo);
  }

  describe.each(REPLICAS)('a photo in %s', (name) => {
    async function compose(text: string): Promise<void> {
      bench = await browser.openReplica(name);
      await bench.openComposer();
      await bench.type(text);
    }

    it('of a cake is nobody’s business', async () => {
      await compose('Mon gâteau au chocolat');
      await choosePhoto();
      await bench.page.waitForSelector('img[src^="blob:"]');
      await bench.type('!');
      await bench.inVigie.find('button', NOTHING);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual(['Mon gâteau au chocolat!']);
    });

    it('beside words about work is pointed at, settled by « J’ai vérifié l’image », and no more once it is gone', async () => {
      await compose('Grosse nuit au CLSC de Sept-Îles');
      await choosePhoto();
      await bench.inVigie.click(await bench.inVigie.find('button', POINT));
      await bench.inVigie.find('dialog', 'Une photo ou une vidéo jointe');
      expect(await bench.inVigie.text()).toContain('Vigie ne regarde pas les images');
      await bench.inVigie.click(await bench.inVigie.find('button', 'J’ai vérifié l’image'));
      await bench.inVigie.find('button', NOTHING);
      // A second picture is a second question; taken away, both are over.
      await choosePhoto();
      await bench.inVigie.find('button', POINT);
      await bench.page.evaluate(() => {
        for (const preview of document.querySelectorAll('img[src^="blob:"]')) preview.parentElement?.remove();
      });
      await bench.inVigie.find('button', NOTHING);
    });

    it('of a usager that the text announces is asked about at Publish', async () => {
      await compose('Voici notre résidente');
      await choosePhoto();
      await bench.inVigie.find('button', SERIOUS);
      await bench.clickPublish();
      await bench.inVigie.find('alertdialog');
      expect(await bench.inVigie.text()).toMatch(/Photos et vidéos\W+Voici notre résidente/);
      expect(await bench.published()).toEqual([]);
    });
  });

  it('a dropped photo is seen, and goes where the page wants it', async () => {
    bench = await browser.openReplica('facebook-comment');
    await bench.openComposer();
    await bench.type('Grosse nuit au CLSC');
    await bench.page.evaluate((png) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'photo.png', { type: 'image/png' }));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true });
      document.activeElement?.dispatchEvent(drop);
    }, PNG);
    await bench.inVigie.find('button', POINT);
    await bench.page.waitForSelector('img[src^="blob:"]');
    expect(await bench.model()).toBe('Grosse nuit au CLSC');
  });
});
