import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../journal/read-csv.ts';
import { REPLICAS } from '../replicas/replicas.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { journalRows } from './browser/extension-memory.ts';
import { clickIn } from './browser/extension-page.ts';
import { catchFiles, fillJournal, lastFile, startTelling, stopTelling, tellingIn } from './browser/journal-rows.ts';
import { clickWhenThere } from './browser/person.ts';
import { stopBackground } from './browser/stop-background.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr', journal: true };
const NAMED = 'Mme Gagnon, chambre 214';
const ROWS = 10_000;
/** Of so many looks the fastest counts: the others tell of whatever else the machine had to do. */
const LOOKS = 5;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
    page = await browser.openExtensionPage('options.html');
  });
  afterAll(() => browser.close());

  /** Firefox's driver waits in vain for the reload of an extension's page. */
  async function openAnew(): Promise<void> {
    await page.close();
    page = await browser.openExtensionPage('options.html');
  }

  const decisionsKept = async () => (await journalRows(page)).map(({ decision }) => decision);

  describe('of a draft', () => {
    it('holds that a point was shown, and that the text was changed before it went out', async () => {
      const bench = await browser.openReplica('facebook-post');
      await bench.openComposer();
      await bench.type(NAMED);
      await expect.poll(decisionsKept).toContain('shown');
      await bench.press('Control+A');
      await bench.type('Belle journée!');
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual(['Belle journée!']);
      await expect.poll(async () => new Set(await decisionsKept())).toEqual(new Set(['shown', 'edited']));
      await bench.close();
    });

    it('holds each point once, though the page makes the editor anew at a later step', async () => {
      const [next] = REPLICAS['facebook-page-post'].publishSteps;
      const before = (await journalRows(page)).length;
      const bench = await browser.openReplica('facebook-page-post');
      await bench.openComposer();
      await bench.type(NAMED);
      await clickWhenThere(bench.place, next);
      await bench.inVigie.click(await bench.inVigie.find('button', 'Publier quand même'));
      await clickWhenThere(bench.place, next);
      await clickWhenThere(bench.place, '[role="dialog"] [aria-label="Retour"]');
      await bench.clickEditor();
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
      await bench.close();
      const told = (await journalRows(page))
        .slice(before)
        .map(({ rule, clause, decision }) => `${rule} ${clause} ${decision}`);
      expect(told.filter((one) => one.endsWith('continued')).length).toBeGreaterThan(0);
      expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
      expect(told.join()).not.toMatch(/abandoned|edited/);
    });

    it('holds that a text was set aside when its page was left', async () => {
      const bench = await browser.openReplica('facebook-post');
      await bench.openComposer();
      await bench.type(NAMED);
      const before = (await decisionsKept()).length;
      await expect.poll(async () => (await decisionsKept()).length).toBeGreaterThan(before);
      await bench.page.goto('about:blank');
      await expect.poll(decisionsKept).toContain('abandoned');
      await bench.close();
    });
  });

  it('loses nothing that was answered when the background is stopped while it writes', async () => {
    const before = (await journalRows(page)).length;
    await startTelling(page);
    await expect.poll(async () => (await tellingIn(page)).answered).toBeGreaterThan(20);
    await stopBackground(page, kind);
    await stopTelling(page);
    await expect.poll(async () => (await tellingIn(page)).isTelling).toBe(false);
    const { answered } = await tellingIn(page);
    const written = (await journalRows(page)).length - before;
    expect([answered, answered + 1]).toContain(written);
    await startTelling(page);
    await expect.poll(async () => (await tellingIn(page)).answered).toBeGreaterThan(2);
    await stopTelling(page);
    await expect.poll(async () => (await tellingIn(page)).isTelling).toBe(false);
    await openAnew();
  });

  describe('of ten thousand rows', () => {
    let withNone: number;

    it('is drawn in about the time of an empty one', async () => {
      await clickIn(page, 'Effacer le journal');
      await page.click('dialog[open] .v-btn:last-child');
      await page.waitForSelector('.p-journal__empty');
      withNone = await fastestUntil('.p-journal__empty');
      await fillJournal(page, ROWS);
      const withMany = await fastestUntil('.p-journal tbody tr');
      await page.waitForSelector('.p-journal .p-chart');
      const whole = await page.evaluate(() => Math.round(performance.now()));
      const took = `${withNone} ms, with ${ROWS} rows ${withMany} ms, with their charts ${whole} ms`;
      console.info(`${kind}: options with an empty journal ${took}`);
      expect(withMany / withNone).toBeLessThan(3);
    });

    /** In ms from the beginning of the navigation until this part of the page is there. */
    async function fastestUntil(part: string): Promise<number> {
      const taken: number[] = [];
      for (let look = 0; look < LOOKS; look += 1) {
        await openAnew();
        await page.waitForSelector(part);
        taken.push(await page.evaluate(() => Math.round(performance.now())));
      }
      return Math.min(...taken);
    }

    it('is copied whole', async () => {
      await catchFiles(page);
      await clickIn(page, 'Pour un tableur (CSV)');
      await expect.poll(async () => readCsv((await lastFile(page)) ?? '').length).toBe(ROWS + 1);
      const [head, first] = readCsv((await lastFile(page)) ?? '');
      expect(head).toEqual(['Jour', 'Genre de texte', 'Sujet', 'Article', 'Règle', 'Décision']);
      expect(first?.slice(3, 5)).toEqual(['cisss-cote-nord/6/jugement/1', 'patient-named']);
      await clickIn(page, 'Pour un programme (JSON)');
      await expect.poll(async () => (await lastFile(page))?.startsWith('{')).toBe(true);
      const { rows } = JSON.parse((await lastFile(page)) ?? '');
      expect(rows).toEqual((await journalRows(page)).reverse());
    });
  });
});
