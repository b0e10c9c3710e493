import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REPLICA_NAMES, REPLICAS, type Replica } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const SENTENCE = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

describeInEachBrowser((open) => {
  let browser: TestBrowser;
  let bench: Bench;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());
  afterEach(() => bench.close());

  describe.each(REPLICA_NAMES)('the bare replica %s', (name) => {
    beforeEach(async () => {
      bench = await browser.openReplica(name, { clock: 'stands' });
      await bench.openComposer();
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

    it('keeps the caret where the person types in the middle of a text', async () => {
      await bench.type('Mme , chambre 214');
      await bench.press('Home');
      for (const _ of 'Mme ') await bench.press('ArrowRight');
      await bench.type('Gagnon');
      expect(await bench.model()).toBe('Mme Gagnon, chambre 214');
      expect(await bench.textBeforeCaret()).toBe('Mme Gagnon');
    });

    it('publishes both lines of what it holds, and asks nothing of any network', async () => {
      await bench.type(SENTENCE);
      await bench.press('Shift+Enter');
      await bench.type('Et de deux.');
      await bench.clickPublish();
      const { isOneLine }: Replica = REPLICAS[name];
      expect(await bench.published()).toEqual([`${SENTENCE}${isOneLine ? '' : '\n'}Et de deux.`]);
      expect(await bench.model()).toBe('');
      expect(bench.leakedRequests).toEqual([]);
      expect(bench.pageErrors).toEqual([]);
    });

    it('publishes an empty composer only where the site does', async () => {
      const { publishSteps, enter, editor, publishesEmpty }: Replica = REPLICAS[name];
      if (enter === 'sends') await bench.press('Enter');
      else await bench.place.click(`pierce/${publishSteps[0] ?? editor}`);
      expect(await bench.published()).toEqual(publishesEmpty ? [''] : []);
    });
  });

  describe.each(REPLICA_NAMES)('the replica %s', (name) => {
    it.each(['fr', 'en'] as const)('names its editor in the language asked for (%s)', async (language) => {
      bench = await browser.openReplica(name, { language });
      await bench.openComposer();
      const editor = await bench.place.waitForSelector(`pierce/${REPLICAS[name].editor}`);
      expect(await editor?.evaluate(nameOf)).toBe(REPLICAS[name].label[language]);
    });
  });

  describe('Enter', () => {
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
