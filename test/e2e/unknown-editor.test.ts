import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { clickIn, openPopupOver } from './browser/extension-page.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    bench = await browser.openReplica('draft-guest');
    await bench.openComposer();
    await bench.type(NAMED);
  });
  afterEach(() => bench.close());

  it('an editor that no site’s file knows is read and underlined', async () => {
    await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
    expect(await bench.model()).toBe(NAMED);
  });

  it('its badge says that nothing will be asked where the button is not known', async () => {
    await bench.inVigie.find(
      'button',
      'Vigie\u00A0: 1\u00A0point important à vérifier. Vigie relit ce texte, mais ne reconnaît pas le bouton qui publie. Elle ne vous redemandera rien à ce moment-là',
    );
  });

  it('the popup copies how it was recognised, without a word of it', async () => {
    await expect.poll(() => bench.highlightTexts()).not.toEqual([]);
    const popup = await openPopupOver(browser, 'newest');
    await popup.evaluate(() => {
      // The clipboard of a machine without a screen is not every browser's: what is handed to it is what counts.
      navigator.clipboard.writeText = async (copied) => {
        document.title = copied;
      };
    });
    await clickIn(popup, 'Copier le rapport du champ');
    await expect.poll(() => popup.title()).toContain('"via"');
    const report: unknown = JSON.parse(await popup.title());
    await popup.close();
    expect(report).toMatchObject({ site: 'facebook', surface: 'facebook.other', via: 'other', submitFound: false });
    expect(JSON.stringify(report)).not.toMatch(/gagnon|214|pilules|babillard|https?:|groups/i);
  });
});
