import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JOURNEY_REPLICAS, REPLICA_NAMES, REPLICAS, type Replica } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { findEditor } from './contract/find-editor.ts';
import { isThorough } from './how-long.ts';

const SENTENCE = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  // Whether it edits as its editor does alone is seen in the contract suite, which does all its acts here as well.
  describe.each(isThorough(kind) ? REPLICA_NAMES : JOURNEY_REPLICAS)('the bare replica %s', (name) => {
    const { publishSteps, enter, editor, publishesEmpty, isOneLine, label }: Replica = REPLICAS[name];

    beforeAll(async () => {
      bench = await browser.openReplica(name, { clock: 'stands' });
    });
    afterAll(() => bench.close());
    beforeEach(async () => {
      if (await findEditor(bench, REPLICAS[name])) await bench.clickEditor();
      else await bench.openComposer();
    });

    const heard = async () => (await bench.place.waitForSelector(`pierce/${editor}`))?.evaluate(nameOf);

    it('names its editor in both languages', async () => {
      expect(await heard()).toBe(label.fr);
      const english = await browser.openReplica(name, { language: 'en' });
      await english.openComposer();
      const field = await english.place.waitForSelector(`pierce/${editor}`);
      expect(await field?.evaluate(nameOf)).toBe(label.en);
      await english.close();
    });

    it('holds exactly what is typed, cut, pasted and undone', async () => {
      await bench.type(SENTENCE);
      expect(await bench.model()).toBe(SENTENCE);
      await bench.passTime();
      await bench.press('Control+A');
      await bench.press('Control+X');
      // Draft takes a cut into its model a moment later.
      await expect.poll(() => bench.model()).toBe('');
      await bench.passTime();
      await bench.press('Control+V');
      await expect.poll(() => bench.model()).toBe(SENTENCE);
      await bench.passTime();
      await bench.press('Control+Z');
      await expect.poll(() => bench.model()).toBe('');
    });

    it('publishes an empty composer only where the site does', async () => {
      if (enter === 'sends') await bench.press('Enter');
      else await bench.place.click(`pierce/${publishSteps[0] ?? editor}`);
      expect(await bench.published()).toEqual(publishesEmpty ? [''] : []);
    });

    it('publishes both lines of what it holds, and asks nothing of any network', async () => {
      await bench.type(SENTENCE);
      await bench.press('Shift+Enter');
      await bench.type('Et de deux.');
      await bench.clickPublish();
      expect((await bench.published()).at(-1)).toBe(`${SENTENCE}${isOneLine ? '' : '\n'}Et de deux.`);
      expect(await bench.model()).toBe('');
      expect(bench.leakedRequests).toEqual([]);
      expect(bench.pageErrors).toEqual([]);
    });
  });

  describe('Enter', () => {
    afterEach(() => bench.close());

    it('sends a Facebook comment', async () => {
      bench = await browser.openReplica('facebook-comment');
      await bench.openComposer();
      await bench.type(SENTENCE);
      await bench.press('Enter');
      expect(await bench.published()).toEqual([SENTENCE]);
      expect(await bench.model()).toBe('');
    });

    it.each(['Enter', 'Space'])('%s on Facebook’s Publish, which is no real button, publishes', async (key) => {
      bench = await browser.openReplica('facebook-post');
      await bench.openComposer();
      await bench.type(SENTENCE);
      // Past the button for a photo.
      await bench.press('Tab');
      await bench.press('Tab');
      await bench.press(key);
      expect(await bench.published()).toEqual([SENTENCE]);
    });

    it('makes a new line in a post', async () => {
      bench = await browser.openReplica('linkedin-post-ember');
      await bench.openComposer();
      await bench.type('Un');
      await bench.press('Enter');
      await bench.type('Deux');
      expect(await bench.model()).toBe('Un\nDeux');
      expect(await bench.published()).toEqual([]);
    });
  });
});

/** Runs in the page: the name by which an assistive technology calls a field. */
function nameOf(field: Element): string | undefined {
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return field.ariaLabel ?? (isField ? field.labels?.[0]?.textContent : undefined);
}
