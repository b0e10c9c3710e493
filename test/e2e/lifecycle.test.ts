import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID } from '../../lib/kit/extension-ids.ts';
import type { ReplicaName } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { openedPage } from './browser/opened-page.ts';
import { stopBackground } from './browser/stop-background.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { NO_TRACE, tracesOf } from './browser/vigie-traces.ts';

const NAMED = 'Mme Gagnon, chambre 214';
const PASSAGES = ['Mme Gagnon', 'chambre 214'];
const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };
const STALE = 'Vigie\u00A0: rechargez la page';

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let build: string;

  beforeAll(async () => {
    build = builtExtension(kind);
    browser = await open({ extensionDir: build });
    await browser.setOwnSettings(COTE_NORD);
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  const underlined = () => bench.highlightTexts();

  async function composeNamed(name: ReplicaName): Promise<void> {
    bench = await browser.openReplica(name);
    await bench.openComposer();
    await bench.type(NAMED);
    await expect.poll(underlined).toEqual(PASSAGES);
  }

  describe('while the background is stopped', () => {
    beforeEach(async () => {
      await composeNamed('facebook-post');
      await stopBackground(bench.page, kind);
    });

    it('warnings still come', async () => {
      await bench.type(', dossier 74920385');
      await expect.poll(underlined).toHaveLength(3);
    });

    it('the question at Publish is asked, and the answer counts', async () => {
      await bench.clickPublish();
      await bench.inVigie.click(await bench.inVigie.find('button', 'Publier quand même'));
      expect(await bench.published()).toEqual([]);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
    });

    it('« Lire l’article » wakes it, and opens the policy', async () => {
      await bench.clickHighlight('Mme Gagnon');
      const read = await bench.inVigie.find('button', 'Lire l’article');
      await stopBackground(bench.page, kind);
      await bench.inVigie.click(read);
      const policy = await openedPage(bench.page, '/policy.html');
      await policy.close();
    });
  });

  describe('an extension that is replaced under an open composer', () => {
    beforeEach(() => composeNamed('linkedin-post-sdui'));

    if (kind === 'chromium') {
      it('leaves typing and publishing alone, and says once that the page is to be reloaded', async () => {
        await bench.page.browser().installExtension(build);
        await bench.type(' va mieux');
        await bench.inVigie.find('button', STALE);
        await bench.type('.');
        await bench.inVigie.find('button', 'Recharger la page');
        expect(await bench.inVigie.text()).toContain('Copiez-le avant de recharger.');
        expect(await bench.inVigie.findAll('button')).toHaveLength(2);
        expect(await tracesOf(bench.page)).toEqual({ ...NO_TRACE, panels: 1 });
        expect(await bench.model()).toBe(`${NAMED} va mieux.`);
        await bench.clickPublish();
        await expect.poll(() => bench.published()).toEqual([`${NAMED} va mieux.`]);
        expect(bench.pageErrors).toEqual([]);
      });

      it('works again in a page that is loaded anew', async () => {
        await bench.page.browser().installExtension(build);
        await bench.page.reload();
        await bench.openComposer();
        await bench.type(NAMED);
        await expect.poll(underlined).toEqual(PASSAGES);
      });
    } else {
      it('is taken over by the new one, which clears what the old one left and warns as before', async () => {
        await bench.page.browser().installExtension(build);
        await bench.type(', dossier 74920385');
        await expect.poll(underlined).toEqual([...PASSAGES, '74920385']);
        expect(await tracesOf(bench.page)).toMatchObject({ panels: 1, styles: 1 });
        await bench.clickPublish();
        await bench.inVigie.find('button', 'Publier quand même');
        expect(await bench.published()).toEqual([]);
        expect(bench.pageErrors).toEqual([]);
      });
    }
  });

  describe('an extension that is removed under an open composer', () => {
    it('leaves typing and publishing alone', async () => {
      await composeNamed('linkedin-post-sdui');
      await bench.page.browser().uninstallExtension(kind === 'chromium' ? CHROMIUM_ID : FIREFOX_ID);
      await bench.type(' va mieux');
      expect(await bench.model()).toBe(`${NAMED} va mieux`);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([`${NAMED} va mieux`]);
      expect(bench.pageErrors).toEqual([]);
    });
  });
});
