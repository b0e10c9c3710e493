import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STYLE_MARK } from '../../lib/composers/paint-spans.ts';
import type { Condition } from '../replicas/conditions/conditions.ts';
import type { ReplicaName } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { lookOfCard } from './browser/panel-look.ts';
import { clickWhenThere } from './browser/person.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { NO_TRACE, tracesOf } from './browser/vigie-traces.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const PASSAGES = ['Mme Gagnon', 'chambre 214'];
const CARD = 'Un nom dans un contexte de soins';
const BADGE = 'Vigie\u00A0: 1\u00A0point important à vérifier';
const HAS_FOCUS = '(node) => node.getRootNode().activeElement === node';
const QUESTION = 'Un dernier regard avant de publier';

/** A light tree and a modal dialog; the shadow tree where it makes a difference. */
const UNDER: readonly (readonly [Condition, readonly ReplicaName[]])[] = [
  ['hostile-css', ['facebook-post', 'linkedin-post-ember']],
  ['rerendered', ['facebook-post', 'linkedin-post-ember']],
  ['focus-trap', ['facebook-post', 'linkedin-post-sdui']],
  ['trusted-types', ['facebook-post', 'linkedin-post-sdui']],
  ['stops-events', ['linkedin-post-sdui', 'linkedin-post-ember']],
  ['throws', ['facebook-post', 'linkedin-post-sdui']],
  ['changed-builtins', ['facebook-post', 'linkedin-post-ember']],
];

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings({ establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' });
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  async function compose(name: ReplicaName, condition: Condition): Promise<void> {
    bench = await browser.openReplica(name, { conditions: [condition] });
    await bench.openComposer();
    await bench.type(NAMED);
  }

  const underlined = () => bench.highlightTexts();
  const counted = () => bench.page.evaluate(() => window.__counted ?? []);
  /** Those of the page itself are its own doing. */
  const ourErrors = () => bench.pageErrors.filter((error) => !error.includes('the page fails'));

  describe.each(UNDER)('under %s', (condition, names) => {
    it.each(names)('%s is written in, underlined and asked about as ever', async (name) => {
      await compose(name, condition);
      await expect.poll(underlined).toEqual(PASSAGES);
      expect(await bench.model()).toBe(NAMED);
      expect(await bench.textBeforeCaret()).toBe(NAMED);
      await bench.press('Alt+Shift+V');
      await bench.inVigie.find('dialog', CARD);
      await bench.press('Escape');
      await expect.poll(() => bench.textBeforeCaret()).toBe(NAMED);
      await bench.clickPublish();
      await bench.inVigie.find('alertdialog', QUESTION);
      expect(await bench.published()).toEqual([]);
      await bench.press('Escape');
      await expect.poll(() => bench.textBeforeCaret()).toBe(NAMED);
      await bench.type('!');
      expect(await bench.model()).toBe(`${NAMED}!`);
      expect(await counted()).toEqual([]);
      expect(ourErrors()).toEqual([]);
      expect(bench.leakedRequests).toEqual([]);
    });
  });

  describe('under hostile-css', () => {
    it.each(['facebook-post', 'linkedin-post-ember'] as const)(
      'the card in %s looks as it does without',
      async (name) => {
        const looks: string[][] = [];
        for (const conditions of [[], ['hostile-css']] as const) {
          bench = await browser.openReplica(name, { conditions });
          await bench.openComposer();
          await bench.type(NAMED);
          await expect.poll(underlined).toEqual(PASSAGES);
          await bench.press('Alt+Shift+V');
          looks.push(await lookOfCard(bench.inVigie, CARD));
          if (conditions.length === 0) await bench.close();
        }
        expect(looks[0]?.length).toBeGreaterThan(100);
        expect(looks[1]?.filter((line, index) => line !== looks[0]?.[index])).toEqual([]);
      },
    );

    it('Vigie’s own rules in the page speak of highlights alone, win, and are not shown as text', async () => {
      await compose('linkedin-post-ember', 'hostile-css');
      await expect.poll(underlined).toEqual(PASSAGES);
      const own = await bench.page.evaluate((mark) => {
        const root = document.querySelector('#interop-outlet')?.shadowRoot;
        const style = root?.querySelector<HTMLStyleElement>(`style[${mark}]`);
        const editor = root?.querySelector('[contenteditable="true"] p');
        return {
          // As text: Firefox keeps the rules of an extension's sheet from the page.
          text: style?.textContent ?? '',
          display: style && getComputedStyle(style).display,
          line: editor && getComputedStyle(editor, '::highlight(note-a)').textDecorationStyle,
        };
      }, STYLE_MARK);
      const selectors = own.text.match(/[^{};]+(?= \{)/g)?.map((selector) => selector.trim()) ?? [];
      expect(selectors.length).toBeGreaterThan(3);
      expect(selectors.filter((selector) => !/^(@media|::highlight\(note-)/.test(selector))).toEqual([]);
      expect(own.display).toBe('none');
      expect(own.line).toBe('wavy');
    });
  });

  describe('under focus-trap', () => {
    it.each(['facebook-post', 'linkedin-post-sdui'] as const)(
      'the keyboard goes through card and question in %s',
      async (name) => {
        await compose(name, 'focus-trap');
        await expect.poll(underlined).toEqual(PASSAGES);
        await bench.press('Alt+Shift+V');
        await bench.inVigie.find('dialog', CARD);
        for (const _ of 'abc') await bench.press('Tab');
        expect(await bench.textBeforeCaret()).toBeNull();
        await bench.press('Escape');
        await expect.poll(() => bench.textBeforeCaret()).toBe(NAMED);
        await bench.clickPublish();
        const goOn = await bench.inVigie.find('button', 'Publier quand même');
        for (let pressed = 0; pressed < 6 && !(await goOn.ask(HAS_FOCUS)); pressed += 1) await bench.press('Tab');
        await bench.press('Enter');
        await expect.poll(() => bench.inVigie.findAll('alertdialog')).toEqual([]);
        expect(await bench.published()).toEqual([]);
        await bench.clickPublish();
        await expect.poll(() => bench.published()).toEqual([NAMED]);
      },
    );
  });

  describe('under rebuilt', () => {
    it.each(['facebook-post', 'linkedin-post-sdui', 'linkedin-post-ember'] as const)(
      'what stood in %s is there again around the editor that was kept',
      async (name) => {
        await compose(name, 'rebuilt');
        await expect.poll(underlined).toEqual(PASSAGES);
        await bench.page.evaluate(() => window.__rebuild());
        await expect.poll(underlined).toEqual(PASSAGES);
        await expect.poll(() => tracesOf(bench.page)).toMatchObject({ panels: 1, styles: 1 });
        await bench.inVigie.find('button', BADGE);
        await bench.press('Alt+Shift+V');
        const card = await bench.inVigie.find('dialog', CARD);
        expect((await bench.inVigie.boundingBox(card)).width).toBeGreaterThan(200);
        await bench.press('Escape');
        await bench.press('Control+End');
        await bench.type('!');
        expect(await bench.model()).toBe(`${NAMED}!`);
        await bench.clickPublish();
        await bench.inVigie.find('alertdialog', QUESTION);
        expect(await bench.published()).toEqual([]);
        expect(ourErrors()).toEqual([]);
      },
    );
  });

  describe('under takes-away', () => {
    it('typing is unharmed, and a question that cannot be seen holds the text once only', async () => {
      await compose('facebook-post', 'takes-away');
      expect(await bench.model()).toBe(NAMED);
      await bench.clickPublish();
      expect(await bench.published()).toEqual([]);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
      // A page that takes away and a script that puts back could go on for ever.
      expect((await counted()).length).toBeLessThan(3 * NAMED.length);
      expect(ourErrors()).toEqual([]);
    });
  });

  describe('under navigates', () => {
    it.each(['facebook-post', 'linkedin-post-sdui'] as const)(
      '%s is followed from page to page of its site',
      async (name) => {
        await compose(name, 'navigates');
        await expect.poll(underlined).toEqual(PASSAGES);
        await bench.page.evaluate(() => window.__navigate());
        await expect.poll(() => tracesOf(bench.page)).toEqual(NO_TRACE);
        await bench.page.evaluate(() => history.back());
        await bench.page.waitForSelector('main [role="button"], [role="main"] [role="button"]');
        if (name === 'facebook-post') return;
        await bench.openComposer();
        await bench.type(NAMED);
        await expect.poll(underlined).toEqual(PASSAGES);
        await bench.clickPublish();
        await bench.inVigie.find('alertdialog', QUESTION);
        expect(ourErrors()).toEqual([]);
      },
    );
  });

  describe('under forty-comments', () => {
    it('each box has its own underlines and its own question, and the forty-first is as light as the first', async () => {
      bench = await browser.openReplica('facebook-comment', { conditions: ['forty-comments'] });
      const inBox = (index: number) => `[data-box="${index}"] [role="textbox"]`;
      for (let index = 0; index < 40; index += 1) {
        await clickWhenThere(bench.page, inBox(index));
        await bench.type(index % 10 === 0 ? 'Mme Roy, lit 12' : 'Bravo');
      }
      await expect.poll(underlined).toHaveLength(8);
      await expect.poll(() => tracesOf(bench.page)).toMatchObject({ panels: 1, styles: 1 });
      await clickWhenThere(bench.page, inBox(10));
      await bench.press('Enter');
      await bench.inVigie.find('alertdialog');
      expect(ourErrors()).toEqual([]);
    });
  });
});
