import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { REPLICA_NAMES } from '../replicas/replicas.ts';
import type { Bench } from './browser/bench.ts';
import { openChromium } from './browser/open-chromium.ts';
import { openFirefox } from './browser/open-firefox.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const SENTENCE = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const)('in %s', (_, open) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  describe.each(REPLICA_NAMES)('the replica %s', (name) => {
    let bench: Bench;
    beforeEach(async () => {
      bench = await browser.openReplica(name);
      await bench.openComposer();
    });
    afterEach(() => bench.close());

    it('holds exactly what is typed, cut, pasted and undone', async () => {
      await bench.type(SENTENCE);
      expect(await bench.model()).toBe(SENTENCE);
      await bench.press('Control+A');
      await bench.press('Control+X');
      expect(await bench.model()).toBe('');
      await bench.press('Control+V');
      expect(await bench.model()).toBe(SENTENCE);
      await bench.press('Control+Z');
      expect(await bench.model()).toBe('');
    });

    it('publishes what it holds, and asks nothing of any network', async () => {
      await bench.paste(`${SENTENCE}\nEt de deux.`);
      await bench.clickPublish();
      expect(await bench.published()).toEqual([`${SENTENCE}\nEt de deux.`]);
      expect(bench.leakedRequests).toEqual([]);
    });
  });
});
