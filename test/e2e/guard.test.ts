import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { REPLICAS, type ReplicaName } from '../replicas/replicas.ts';
import type { Bench, BenchOptions } from './browser/bench.ts';
import { builtExtension } from './browser/built-extension.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import { clickWhenThere } from './browser/person.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { pressInVigie } from './contract/vigie-acts.ts';
import { isThorough } from './how-long.ts';

const NAMED = 'Mme Gagnon, chambre 214';
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
  'facebook-story': POST,
  'facebook-reel': POST,
  'facebook-share': POST,
  'facebook-edit': POST,
  'facebook-profile': POST,
  'facebook-business': POST,
  'linkedin-post-ember': POST,
  'linkedin-post-sdui': POST,
  'linkedin-comment': { ...POST, go: 'Commenter quand même' },
  'linkedin-reply': { ...POST, go: 'Commenter quand même' },
  'linkedin-repost': POST,
  'linkedin-company': POST,
  'linkedin-edit': POST,
  'linkedin-article': POST,
  'linkedin-article-headline': { ...POST, harmless: ['Space'] },
  'linkedin-profile': POST,
  'linkedin-profile-headline': { ...POST, harmless: ['Space'] },
  'linkedin-message-page': { ...POST, go: 'Envoyer quand même' },
  'linkedin-message-overlay': { ...POST, go: 'Envoyer quand même' },
  'linkedin-message-frame': { ...POST, go: 'Envoyer quand même' },
  'linkedin-message-enter': MESSAGE,
  'linkedin-invitation': { ...POST, go: 'Envoyer quand même' },
} as const satisfies Partial<Record<ReplicaName, Guarded>>;
type GuardedReplica = keyof typeof GUARDED;
const NAMES = Object.keys(GUARDED).filter((name): name is GuardedReplica => Object.hasOwn(GUARDED, name));

/** One for each way to publish: a `div`, a button, a form, Enter, two steps, a field. */
const EACH_WAY: readonly GuardedReplica[] = [
  'facebook-post',
  'facebook-page-post',
  'facebook-comment',
  'facebook-chat',
  'linkedin-post-sdui',
  'linkedin-post-ember',
  'linkedin-comment',
  'linkedin-article',
  'linkedin-message-enter',
  'linkedin-message-frame',
  'linkedin-invitation',
];

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

  const isAsked = async () => (await bench.inVigie.glance()).asks;
  const press = (button: string) => pressInVigie(bench, new RegExp(`^${button}`));

  async function compose(name: ReplicaName, text: string, options?: BenchOptions): Promise<void> {
    bench = await browser.openReplica(name, options);
    await bench.openComposer();
    await bench.type(text);
    if (text === NAMED) await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
  }

  async function focusOn(selector: string): Promise<void> {
    const element = await bench.place.waitForSelector(`pierce/${selector}`, { visible: true });
    await element?.focus();
  }

  async function clickTwice(selector: string): Promise<void> {
    const element = await bench.place.waitForSelector(`pierce/${selector}`, { visible: true });
    await element?.click({ count: 2 });
  }

  /** The gesture is held and asked about; Escape goes back to the text, with nothing published. */
  async function expectHeld(what: string, gesture: () => Promise<void>): Promise<void> {
    await gesture();
    expect(await isAsked(), what).toBe(true);
    await bench.press('Escape');
    expect(await isAsked(), what).toBe(false);
    expect(await bench.published(), what).toEqual([]);
    await bench.clickEditor();
  }

  async function expectButtonHeld(button: string): Promise<void> {
    for (const key of ['Enter', 'Space']) {
      await expectHeld(`${key} on the button`, async () => {
        await focusOn(button);
        await bench.press(key);
      });
    }
    await expectHeld('a double click', () => clickTwice(button));
  }

  describe.each(isThorough(kind) ? NAMES : EACH_WAY)('the guard in %s', (name) => {
    const { keys, go, harmless } = GUARDED[name];
    const [button]: readonly string[] = REPLICAS[name].publishSteps;

    it('holds what publishes, lets pass what does not, and lets the person’s own next gesture through', async () => {
      await compose(name, NAMED);
      for (const key of harmless) {
        await bench.press(key);
        expect(await isAsked(), key).toBe(false);
        await bench.press('Backspace');
      }
      expect(await bench.model()).toBe(NAMED);
      for (const key of keys) await expectHeld(key, () => bench.press(key));
      if (button !== undefined) await expectButtonHeld(button);
      expect(await bench.model()).toBe(NAMED);
      if (button === undefined) await bench.press('Enter');
      else await clickWhenThere(bench.place, button);
      await press(go);
      expect(await bench.published()).toEqual([]);
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
      expect(await isAsked()).toBe(false);
    });
  });

  describe('a post of a Page, in two steps', () => {
    const [next, post] = REPLICAS['facebook-page-post'].publishSteps;

    it('is asked about at the last step where the first one went by unknown, scheduled or not', async () => {
      await compose('facebook-page-post', NAMED);
      await bench.page.$eval(next, (button) => button.setAttribute('aria-label', 'Continuer'));
      await clickWhenThere(bench.place, next);
      expect(await isAsked()).toBe(false);
      await clickWhenThere(bench.place, '[role="switch"]');
      await clickWhenThere(bench.place, post);
      expect(await isAsked()).toBe(true);
      expect(await bench.published()).toEqual([]);
      await press('Publier quand même');
      await clickWhenThere(bench.place, post);
      await expect.poll(() => bench.published()).toEqual([NAMED]);
    });

    it('is asked about once, also when the person goes back and the editor is made anew', async () => {
      await compose('facebook-page-post', NAMED);
      await clickWhenThere(bench.place, next);
      await press('Publier quand même');
      await clickWhenThere(bench.place, next);
      await clickWhenThere(bench.place, '[role="dialog"] [aria-label="Retour"]');
      await bench.clickEditor();
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual([NAMED]);
    });

    it('that was closed is forgotten: another one is not asked about in its stead', async () => {
      await compose('facebook-page-post', NAMED);
      await clickWhenThere(bench.place, '[role="dialog"] [aria-label="Fermer"]');
      await bench.openComposer();
      await bench.type('Belle journée!');
      await bench.clickPublish();
      await expect.poll(() => bench.published()).toEqual(['Belle journée!']);
      expect(await isAsked()).toBe(false);
    });
  });

  it('a share without a word of one’s own passes', async () => {
    bench = await browser.openReplica('facebook-share');
    await bench.openComposer();
    await bench.clickPublish();
    await expect.poll(() => bench.published()).toHaveLength(1);
    expect(await isAsked()).toBe(false);
  });

  it('Enter in a list of mentions chooses, and the next Enter is asked about', async () => {
    await compose('facebook-comment', `${NAMED} @Cam`);
    await bench.page.waitForSelector('[role="listbox"]');
    await bench.press('Enter');
    expect(await isAsked()).toBe(false);
    await expect.poll(() => bench.model()).toContain('Camille Exemple');
    await bench.press('Enter');
    expect(await isAsked()).toBe(true);
    expect(await bench.published()).toEqual([]);
  });

  it('each of several conversations answers for itself, and is asked once for a concern', async () => {
    const second = '[data-docks] > :nth-child(2) [role="textbox"]';
    const send = async (text: string, count: number) => {
      await bench.type(text);
      await bench.press('Enter');
      await expect.poll(() => bench.published()).toHaveLength(count);
    };
    await compose('facebook-docks', NAMED);
    await clickWhenThere(bench.place, second);
    await send('Bonjour!', 1);
    await bench.clickEditor();
    await bench.press('Enter');
    expect(await bench.published()).toHaveLength(1);
    await press('Pas dans cette conversation');
    await send('', 2);
    await send(NAMED, 3);
    await clickWhenThere(bench.place, second);
    await bench.type(NAMED);
    await bench.press('Enter');
    expect(await bench.published()).toHaveLength(3);
    await press('Envoyer quand même');
    await send('', 4);
    await bench.type(NAMED);
    await expect.poll(() => bench.highlightTexts()).toEqual(['Mme Gagnon', 'chambre 214']);
    await send('', 5);
    expect(await isAsked()).toBe(false);
  });

  if (kind === 'chromium') {
    it('a click on « Publier quand même » does not count while the page covers it', async () => {
      await compose('facebook-post', NAMED);
      await bench.clickPublish();
      await bench.inVigie.find('button', 'Publier quand même');
      await bench.page.evaluate(coverPage);
      await press('Publier quand même');
      expect(await isAsked()).toBe(true);
      expect(await bench.inVigie.text()).toContain('couvre ce bouton');
    });
  }
});

/** Lays a picture that lets clicks through over everything, and waits until the browser has looked again. */
async function coverPage(): Promise<void> {
  const nextFrame = () => new Promise(requestAnimationFrame);
  // Longer than the browser leaves between two looks, before the cover and after it.
  const frames = 60;
  for (let frame = 0; frame < frames; frame += 1) await nextFrame();
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
  document.querySelector('[role="dialog"]')?.append(cover);
  cover.showPopover();
  for (let frame = 0; frame < frames; frame += 1) await nextFrame();
}
