import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REPLICAS, type ReplicaName } from '../replicas/replicas.ts';
import type { Bench, BenchOptions } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { clickWhenThere } from './browser/person.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee', language: 'fr' };

/** What publishes on a surface besides the button, and what the question calls going on. */
interface Guarded {
  readonly keys: readonly string[];
  readonly go: string;
  /** Keys that write and publish nothing there. */
  readonly harmless: readonly string[];
}

const POST: Guarded = { keys: ['Control+Enter'], go: 'Publier quand même', harmless: ['Enter', 'Space'] };
const COMMENT: Guarded = {
  keys: ['Enter', 'Control+Enter'],
  go: 'Commenter quand même',
  harmless: ['Shift+Enter', 'Space'],
};
const MESSAGE: Guarded = { ...COMMENT, go: 'Envoyer quand même' };

const GUARDED = {
  'facebook-post': POST,
  'facebook-group-post': POST,
  'facebook-page-post': POST,
  'facebook-comment': COMMENT,
  'facebook-reply': COMMENT,
  'facebook-chat': MESSAGE,
  'linkedin-post-ember': POST,
  'linkedin-post-sdui': POST,
  'linkedin-comment': { ...POST, go: 'Commenter quand même' },
  'linkedin-message-page': { ...POST, go: 'Envoyer quand même' },
  'linkedin-invitation': { ...POST, go: 'Envoyer quand même' },
} as const satisfies Partial<Record<ReplicaName, Guarded>>;
type GuardedReplica = keyof typeof GUARDED;
const NAMES = Object.keys(GUARDED).filter((name): name is GuardedReplica => Object.hasOwn(GUARDED, name));

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;

  beforeAll(async () => {
    browser = await open({ extensionDir: builtExtension(kind) });
    await browser.setOwnSettings(COTE_NORD);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(bench.pageErrors).toEqual([]);
    await bench.close();
  });

  const questions = () => bench.inVigie.findAll('alertdialog');
  const press = async (button: string) => bench.inVigie.click(await bench.inVigie.find('button', button));

  async function compose(name: ReplicaName, text: string, options?: BenchOptions): Promise<void> {
    bench = await browser.openReplica(name, options);
    await bench.openComposer();
    await bench.type(text);
    if (text === NAMED) await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
  }

  async function focusOn(selector: string): Promise<void> {
    const element = await bench.page.waitForSelector(`pierce/${selector}`, { visible: true });
    await element?.focus();
  }

  async function clickTwice(selector: string): Promise<void> {
    const element = await bench.page.waitForSelector(`pierce/${selector}`, { visible: true });
    await element?.click({ count: 2 });
  }

  /** The gesture is held and asked about; Escape goes back to the text, with nothing published. */
  async function expectHeld(what: string, gesture: () => Promise<void>): Promise<void> {
    await gesture();
    expect(await questions(), what).toHaveLength(1);
    await bench.press('Escape');
    expect(await questions(), what).toEqual([]);
    expect(await bench.published(), what).toEqual([]);
    await bench.clickEditor();
  }

  describe.each(NAMES)('the guard in %s', (name) => {
    const { keys, go, harmless } = GUARDED[name];
    const [button] = REPLICAS[name].publishSteps;

    it('holds what publishes, lets pass what does not, and lets the person’s own next gesture through', async () => {
      await compose(name, NAMED);
      for (const key of harmless) {
        await bench.press(key);
        expect(await questions(), key).toEqual([]);
        await bench.press('Backspace');
      }
      expect(await bench.model()).toBe(NAMED);
      for (const key of keys) await expectHeld(key, () => bench.press(key));
      for (const key of ['Enter', 'Space']) {
        await expectHeld(`${key} on the button`, async () => {
          await focusOn(button);
          await bench.press(key);
        });
      }
      await expectHeld('a double click', () => clickTwice(button));
      expect(await bench.model()).toBe(NAMED);
      await clickWhenThere(bench.page, button);
      await press(go);
      expect(await bench.published()).toEqual([]);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
      expect(await questions()).toEqual([]);
    });
  });
});
