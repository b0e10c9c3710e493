import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MIRROR_TAG } from '../../lib/composers/mirror-layer.ts';
import { STYLE_MARK } from '../../lib/composers/paint-spans.ts';
import { PANEL_TAG } from '../../lib/composers/panel-host.ts';
import type { ReplicaName } from '../replicas/replicas.ts';
import { REPLICAS } from '../replicas/replicas.ts';
import type { Bench, BenchOptions } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { everythingKept, journalRows } from './browser/extension-memory.ts';
import { chooseIn, clickIn, openPopupOver, wordsOf } from './browser/extension-page.ts';
import { emptyStorage, fillStorage } from './browser/full-storage.ts';
import { jumpClock } from './browser/jump-clock.ts';
import { clickWhenThere } from './browser/person.ts';
import { stopBackground } from './browser/stop-background.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { turnExtension } from './browser/turn-extension.ts';
import { tracesOf } from './browser/vigie-traces.ts';
import { zoneWhereItIs } from './browser/zone-where-it-is.ts';

const NAMED = 'Mme Gagnon, chambre 214';
const PASSAGES = ['Mme Gagnon', 'chambre 214'];
const GREETING = 'Belle journée!';
const REMINDER = 'Vigie\u00A0: 1\u00A0rappel';
const NOTHING = 'Vigie\u00A0: rien à signaler';
const STALE = 'Vigie\u00A0: rechargez la page';
const GO_ON = 'Publier quand même';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr', journal: true };
const LAURENTIDES = { ...COTE_NORD, establishment: 'cisss-laurentides' };
const AT_NINE = {
  timeZone: zoneWhereItIs(9),
  days: Array.from({ length: 7 }, () => [{ start: 480, end: 960, breaks: [] }]),
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let ownPage: Page;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
    ownPage = await browser.openExtensionPage('options.html');
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(bench.pageErrors).toEqual([]);
    await bench.close();
  });

  const underlined = () => bench.highlightTexts();
  const press = async (role: string, name: string) => bench.inVigie.click(await bench.inVigie.find(role, name));

  async function openIn(own: object, name: ReplicaName, options?: BenchOptions): Promise<void> {
    await browser.setOwnSettings(own);
    bench = await browser.openReplica(name, options);
    await bench.openComposer();
  }

  async function composeNamed(name: ReplicaName): Promise<void> {
    await openIn(COTE_NORD, name);
    await bench.type(NAMED);
    await expect.poll(underlined).toEqual(PASSAGES);
  }

  /** With the background stopped right before it. */
  async function afterStop(act: () => Promise<void>): Promise<void> {
    await stopBackground(ownPage, kind);
    await act();
  }

  describe('a background that is stopped before each message', () => {
    it('answers a reminder of hours, counts, keeps a decision, and takes what the person says of the moment', async () => {
      await openIn({ ...COTE_NORD, hours: AT_NINE }, 'facebook-post');
      await afterStop(() => bench.type(GREETING));
      await bench.inVigie.find('button', REMINDER);
      await afterStop(() => bench.type(NAMED));
      await expect.poll(underlined).toEqual(PASSAGES);
      await expect.poll(() => toolbarTexts(ownPage)).toContain('2');
      await bench.clickHighlight('Mme Gagnon');
      await afterStop(() => press('button', 'Pas un problème'));
      await expect.poll(async () => (await journalRows(ownPage)).map((row) => row.decision)).toContain('dismissed');
      await afterStop(() => press('button', 'Je suis en pause 15\u00A0min'));
      await bench.inVigie.find('button', NOTHING);
      expect(await bench.model()).toBe(`${GREETING}${NAMED}`);
    });

    it('keeps the trace of a request for approval', async () => {
      const official = { ...LAURENTIDES, role: 'authorized' };
      await openIn(official, 'facebook-post', { asked: { as: 'CISSS des Laurentides' } });
      await afterStop(() => bench.type(GREETING));
      await bench.clickPublish();
      await press('button', 'Préparer la demande');
      for (const box of ['Garder une trace de cette demande', ...ALL_CHECKED]) await press('checkbox', box);
      await press('radio', 'Personne n’est nommé ni montré');
      await afterStop(() => press('button', 'Copier la demande'));
      await expect.poll(() => everythingKept(ownPage)).toContain('"state":"asked"');
      expect(await bench.model()).toBe(GREETING);
    });
  });

  describe('a page that takes away what is not its own', () => {
    it.each(['facebook-post', 'linkedin-invitation'] as const)(
      'finds all of it again in %s at the next key',
      async (name) => {
        await composeNamed(name);
        const traces = await tracesOf(bench.page);
        for (const act of [emptyHighlights, replaceHighlights, clearHighlights]) {
          await bench.page.evaluate(act, `${PANEL_TAG}, ${MIRROR_TAG}, style[${STYLE_MARK}]`);
          await bench.type('!');
          await expect.poll(underlined, { message: act.name }).toEqual(PASSAGES);
          await expect.poll(() => tracesOf(bench.page), { message: act.name }).toEqual(traces);
        }
        await bench.inVigie.find('button', 'Vigie\u00A0: 1\u00A0point important à vérifier');
        expect(await bench.model()).toBe(`${NAMED}!!!`);
      },
    );
  });

  it('a composer nested in a frame of its site is left alone, and the popup says that no text is open', async () => {
    await browser.setOwnSettings(COTE_NORD);
    bench = await browser.openReplica('facebook-post', { conditions: ['nests'] });
    const frame = await bench.page.waitForFrame((one) => one.parentFrame() !== null);
    const { opener, editor, publishSteps } = REPLICAS['facebook-post'];
    for (const selector of [opener, editor]) await clickWhenThere(frame, selector);
    await bench.type(NAMED);
    await expect.poll(() => frame.evaluate(() => window.__model())).toBe(NAMED);
    const popup = await openPopupOver(browser, 'newest');
    await expect.poll(() => wordsOf(popup)).toContain('Aucun texte ouvert dans cet onglet.');
    await popup.close();
    await bench.page.bringToFront();
    await clickWhenThere(frame, publishSteps[0]);
    await expect.poll(() => frame.evaluate(() => window.__published())).toEqual([NAMED]);
    await bench.openComposer();
    await bench.type(NAMED);
    await expect.poll(underlined).toEqual(PASSAGES);
  });

  if (kind === 'chromium') {
    it('a full storage costs no warning and no text, and what cannot be saved is said', async () => {
      await composeNamed('linkedin-post-sdui');
      const options = await browser.openExtensionPage('options.html');
      await fillStorage(ownPage);
      await chooseIn(options, 'Établissement', 'cisss-laurentides');
      await clickIn(options, 'Enregistrer');
      await expect.poll(() => wordsOf(options)).toContain('Ce réglage n’a pas pu être enregistré.');
      await bench.page.bringToFront();
      await afterStop(() => bench.type(', dossier 74920385'));
      await expect.poll(underlined).toEqual([...PASSAGES, '74920385']);
      await bench.clickPublish();
      await press('button', GO_ON);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([`${NAMED}, dossier 74920385`]);
      await emptyStorage(ownPage);
      await options.bringToFront();
      await clickIn(options, 'Enregistrer');
      await expect.poll(() => wordsOf(options)).not.toContain('n’a pas pu être enregistré');
      await options.close();
    });

    it('a clock that jumps takes hours with it, and nothing else', async () => {
      await openIn({ ...COTE_NORD, hours: AT_NINE }, 'facebook-post');
      await bench.type(NAMED);
      await expect.poll(underlined).toEqual(PASSAGES);
      const jumps = [
        { ms: 10 * HOUR, badge: /: 1\u00A0point important/ },
        { ms: -DAY, badge: /: 2.points à vérifier, dont un important/ },
        { ms: 365 * DAY, badge: /: 1\u00A0point important/ },
        { ms: -365 * DAY, badge: /: 1\u00A0point important/ },
      ];
      for (const { ms, badge } of jumps) {
        await jumpClock(bench.page, ms);
        await bench.type('!');
        await expect.poll(() => bench.inVigie.findButton(badge), { message: `${ms}` }).toBeDefined();
        expect(await underlined()).toEqual(PASSAGES);
      }
      expect(await bench.model()).toBe(`${NAMED}!!!!`);
      await bench.clickPublish();
      await bench.inVigie.find('button', GO_ON);
      expect(await bench.published()).toEqual([]);
    });
  }

  describe('an extension that is turned off under an open composer', () => {
    it('leaves typing and publishing alone, and works again once it is turned on', async () => {
      await composeNamed('linkedin-post-sdui');
      await turnExtension('off', bench.page.browser(), kind);
      await bench.page.bringToFront();
      await bench.type(' va mieux');
      expect(await bench.model()).toBe(`${NAMED} va mieux`);
      // Firefox lets nothing of a script go on that could say so: its underlines stay where they are (2026-11-22).
      if (kind === 'chromium') await bench.inVigie.find('button', STALE);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([`${NAMED} va mieux`]);
      await turnExtension('on', bench.page.browser(), kind);
      await bench.close();
      await composeNamed('linkedin-post-sdui');
    });
  });
});

const ALL_CHECKED = [
  'L’information est exacte',
  'Les textes, images et vidéos sont libres de droits',
  'Le contenu respecte la politique',
];

function emptyHighlights(foreign: string): void {
  for (const highlight of CSS.highlights.values()) highlight.clear();
  for (const element of document.querySelectorAll(foreign)) element.remove();
}

function replaceHighlights(): void {
  const elsewhere = new Range();
  elsewhere.selectNodeContents(document.head);
  for (const [name, highlight] of CSS.highlights) {
    CSS.highlights.set(name, new Highlight(...[...highlight].map(() => elsewhere.cloneRange())));
  }
}

function clearHighlights(): void {
  CSS.highlights.clear();
}

/** What the toolbar button says in each tab. */
function toolbarTexts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    type Api = {
      tabs: { query(filter: object): Promise<{ id: number }[]> };
      action: { getBadgeText(of: { tabId: number }): Promise<string> };
    };
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    const { tabs, action } = browser ?? chrome;
    const all = await tabs.query({});
    return Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
  });
}
