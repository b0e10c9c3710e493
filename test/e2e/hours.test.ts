import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReplicaName } from '../replicas/replicas.ts';
import { rosterText } from '../schedule/calendar-text.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { everythingKept } from './browser/extension-memory.ts';
import { clickIn, openPopupOver, wordsOf } from './browser/extension-page.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { zoneWhereItIs } from './browser/zone-where-it-is.ts';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };
const REMINDER = 'Vigie\u00A0: 1\u00A0rappel';
const NOTHING = 'Vigie\u00A0: rien à signaler';
const CARD = 'Vos heures de travail';

const everyDay = (shift: object) => Array.from({ length: 7 }, () => [shift]);
const night = (hour: number) => ({
  timeZone: zoneWhereItIs(hour),
  days: everyDay({ start: 1380, end: 1860, breaks: [] }),
});
const dayWithMeal = (hour: number) => ({
  timeZone: zoneWhereItIs(hour),
  days: everyDay({ start: 480, end: 960, breaks: [{ start: 720, end: 780 }] }),
});

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
  });
  afterAll(() => browser.close());

  async function compose(own: object, name: ReplicaName = 'facebook-post'): Promise<void> {
    await browser.setOwnSettings({ ...COTE_NORD, ...own });
    bench = await browser.openReplica(name);
    await bench.openComposer();
    await bench.type('Belle journée!');
  }

  const openReminder = async () => {
    await bench.inVigie.click(await bench.inVigie.find('button', REMINDER));
    await bench.inVigie.find('dialog', CARD);
  };

  describe('in a composer', () => {
    afterEach(async () => {
      expect(bench.leakedRequests).toEqual([]);
      expect(bench.pageErrors).toEqual([]);
      await bench.close();
    });

    it('a shift that began yesterday is told until it ends, in one draft alone', async () => {
      await compose({ hours: night(2) });
      await openReminder();
      expect(await bench.inVigie.text()).toMatch(/jusqu’à 7.h/);
      await bench.close();
      await compose({ hours: night(2) }, 'linkedin-post-sdui');
      await bench.inVigie.find('button', NOTHING);
    });

    it('the reminder stands beside the composer where there is room, and goes for the shift at one press', async () => {
      await compose({ hours: dayWithMeal(14) });
      await bench.page.setViewport({ width: 1300, height: 760 });
      await bench.inVigie.find('region', CARD);
      await bench.type(' Et vous?');
      expect(await bench.model()).toBe('Belle journée! Et vous?');
      await bench.inVigie.click(await bench.inVigie.find('button', 'Masquer ce rappel pour ce quart'));
      await expect.poll(() => bench.inVigie.text()).not.toContain(CARD);
      await openReminder();
    });

    it('nothing is said at the meal', async () => {
      await compose({ hours: dayWithMeal(12) });
      await bench.inVigie.find('button', NOTHING);
    });

    it('one click in the card says that one is on a break; the popup knows until when, and takes it back', async () => {
      await compose({ hours: dayWithMeal(9) });
      await openReminder();
      await bench.inVigie.click(await bench.inVigie.find('button', 'Je suis en pause 15\u00A0min'));
      await bench.inVigie.find('button', NOTHING);
      const popup = await openPopupOver(browser, 'newest');
      await expect.poll(() => wordsOf(popup)).toMatch(/En pause jusqu’à \d+.h/);
      await clickIn(popup, 'Revenir à mon horaire');
      await expect.poll(() => wordsOf(popup)).toMatch(/En service jusqu’à 16.h/);
      expect(await everythingKept(popup)).not.toContain('"declared":{');
      await popup.close();
    });
  });

  describe('an .ics of a rotating roster', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vigie-roster-'));
    let options: Page;

    beforeAll(async () => {
      await browser.setOwnSettings(COTE_NORD);
      options = await browser.openExtensionPage('options.html');
    });
    afterAll(async () => {
      await options.close();
      rmSync(folder, { recursive: true });
    });

    async function choose(text: string): Promise<void> {
      const file = path.join(folder, 'quarts.ics');
      writeFileSync(file, text);
      const input = await options.waitForSelector('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    }

    /** It is 11 h there, in the first of the roster's day shifts. */
    const zone = zoneWhereItIs(11);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.now()).replaceAll('-', '');

    it('that is broken names its line, and nothing is kept of it', async () => {
      await choose(rosterText(today, 200, zone).replace('DTEND', 'DTFIN'));
      await expect.poll(() => wordsOf(options)).toMatch(/Ligne.4.: il manque la fin du quart/);
      expect(await everythingKept(options)).not.toContain('roster');
    });

    it('is taken as times alone, 200 of them, and holds from now on', async () => {
      await choose(rosterText(today, 200, zone));
      await expect.poll(() => wordsOf(options)).toMatch(/200.quarts importés\./);
      await expect.poll(() => everythingKept(options)).toContain('roster');
      expect(await everythingKept(options)).not.toMatch(/Quart [DEN]|Exemple|@roster/);
      bench = await browser.openReplica('linkedin-post-ember');
      await bench.openComposer();
      await openReminder();
      expect(await bench.inVigie.text()).toMatch(/jusqu’à/);
      await bench.close();
    });
  });

  it('Vigie rests for an hour at one click, in the text that is open too, and goes on at another', async () => {
    await compose({}, 'linkedin-post-sdui');
    await bench.type(' Mme Gagnon, chambre 214');
    await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
    const popup = await openPopupOver(browser, 'newest');
    await clickIn(popup, 'Mettre Vigie en pause');
    await clickIn(popup, 'Une heure');
    await expect.poll(() => wordsOf(popup)).toContain('Vigie est en pause jusqu’à');
    await expect.poll(() => bench.highlightTexts()).toEqual([]);
    expect(await bench.inVigie.isThere()).toBe(false);
    await clickIn(popup, 'Reprendre maintenant');
    await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
    await popup.close();
    await bench.close();
  });

  it('a shared workstation knows no hours and keeps nothing of who was there', async () => {
    const own = { ...COTE_NORD, sharedDevice: true };
    await browser.setOwnSettings(own);
    bench = await browser.openReplica('facebook-post');
    await bench.openComposer();
    await bench.type('Mme Gagnon, chambre 214');
    await bench.clickHighlight('Mme Gagnon');
    await bench.inVigie.click(await bench.inVigie.find('button', 'Pas un problème'));
    const popup = await openPopupOver(browser, 'newest');
    expect(await wordsOf(popup)).not.toContain('Mes heures');
    expect(await everythingKept(popup)).not.toMatch(/Gagnon|"duty":|"declared":\{|"onPremises":\d|"hours":\{/);
    const { databases } = JSON.parse(await everythingKept(popup)) as { databases: { rows: [string, unknown[]][] }[] };
    expect(databases.flatMap(({ rows }) => rows.flatMap(([, kept]) => kept))).toEqual([]);
    await popup.close();
    await bench.close();
  });
});
