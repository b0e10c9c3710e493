import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './browser/bench.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { clickWhenThere } from './browser/person.ts';
import type { TestBrowser } from './browser/test-browser.ts';

/** What Facebook's pages do besides holding and publishing a text. */
describeInEachBrowser((open) => {
  let browser: TestBrowser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(bench.pageErrors).toEqual([]);
    await bench.close();
  });

  describe('the list of people to name', () => {
    it('takes Enter where Enter would send, and leaves one piece that goes name by name', async () => {
      bench = await browser.openReplica('facebook-comment', { asked: { as: 'Alex Échantillon' } });
      await bench.openComposer();
      expect(await bench.page.$eval('[role="textbox"]', (box) => box.ariaLabel)).toContain('Alex Échantillon');
      await bench.type('Merci @do');
      await bench.page.waitForSelector('[role="textbox"][aria-expanded="true"][aria-activedescendant]');
      await bench.press('Enter');
      expect(await bench.model()).toBe('Merci Dominique Modèle ');
      expect(await bench.published()).toEqual([]);
      await bench.press('Backspace');
      await bench.press('Backspace');
      expect(await bench.model()).toBe('Merci Dominique');
    });
  });

  describe('a page of messages', () => {
    it('changes the conversation without a load, each with its own editor and draft', async () => {
      bench = await browser.openReplica('facebook-chat');
      await bench.openComposer();
      await bench.type('Un');
      await clickWhenThere(bench.page, 'nav a:nth-of-type(2)');
      await bench.clickEditor();
      await bench.type('Deux');
      await bench.press('Enter');
      expect(await bench.published()).toEqual(['Deux']);
      await clickWhenThere(bench.page, 'nav a:nth-of-type(1)');
      await expect.poll(() => bench.model()).toBe('Un');
      expect(bench.leakedRequests).toEqual([]);
    });

    it('offers a thumb where there is nothing to send', async () => {
      bench = await browser.openReplica('facebook-chat', { language: 'en' });
      await bench.openComposer();
      await clickWhenThere(bench.page, '[aria-label="Send a Like"]');
      expect(await bench.published()).toEqual(['👍']);
      await bench.clickEditor();
      await bench.type('x');
      expect(await bench.page.$('[aria-label="Send a Like"]')).toBeNull();
    });
  });

  it('holds two conversations at the foot of a page apart', async () => {
    bench = await browser.openReplica('facebook-docks');
    await bench.openComposer();
    await bench.type('Un');
    await clickWhenThere(bench.page, '[data-docks] > :nth-child(2) [role="textbox"]');
    await bench.type('Deux');
    await bench.clickEditor();
    await bench.press('Enter');
    expect(await bench.published()).toEqual(['Un']);
    await clickWhenThere(bench.page, '[data-docks] > :nth-child(2) [role="textbox"]');
    expect(await bench.model()).toBe('Deux');
  });

  it('publishes for a Page from a dialog without editor, and goes back to the text', async () => {
    bench = await browser.openReplica('facebook-page-post', { language: 'en' });
    await bench.openComposer();
    await bench.type('Un');
    await clickWhenThere(bench.page, '[role="dialog"] [aria-label="Next"]');
    await clickWhenThere(bench.page, '[role="dialog"][aria-label="Post settings"] [role="button"]:first-child');
    await expect.poll(() => bench.model()).toBe('Un');
    await bench.clickPublish();
    expect(await bench.published()).toEqual(['Un']);
  });

  it('edits in place what is published', async () => {
    bench = await browser.openReplica('facebook-edit');
    await clickWhenThere(bench.page, '[role="article"]:nth-of-type(2) [role="button"]');
    await bench.clickEditor();
    await bench.press('Control+End');
    await bench.type(' Ou à 10 h.');
    await bench.clickPublish();
    expect(await bench.published()).toEqual(['Les kiosques ouvrent samedi à 9 h. Ou à 10 h.']);
  });

  it('shows a picture that is attached, and lets it go', async () => {
    bench = await browser.openReplica('facebook-post');
    await bench.openComposer();
    const input = await bench.page.waitForSelector('input[type="file"]');
    await (await input?.toElement('input'))?.uploadFile('public/icon/48.png');
    await bench.page.waitForSelector('img[src^="blob:"]');
    await clickWhenThere(bench.page, '[aria-label="Retirer la photo"]');
    expect(await bench.page.$('img')).toBeNull();
  });
});
