import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ablateReplicas } from '../ablation/ablate-replicas.ts';
import { type Ablations, ablationTable, lostBy } from '../ablation/ablation-table.ts';
import { REPLICA_NAMES, REPLICAS } from '../replicas/replicas.ts';
import { describeInEachBrowser } from './browser/each-browser.ts';
import type { TestBrowser } from './browser/test-browser.ts';

const TABLE = new URL('../../docs/composers-ablation.md', import.meta.url);

/** One load of each page is enough for a browser: what tells an editor is no matter of browsers, and the two share the languages. */
const LANGUAGES = { chromium: 'fr', firefox: 'en' } as const;

describeInEachBrowser((open, kind) => {
  let browser: TestBrowser;
  let ablations: Ablations;
  beforeAll(async () => {
    browser = await open();
    ablations = await ablateReplicas(browser, [LANGUAGES[kind]]);
  });
  afterAll(() => browser.close());

  it.each(REPLICA_NAMES)('%s is recognised, its button too', (name) => {
    // The guest's button has a name that nobody knows: its badge says so.
    const whole = { surface: REPLICAS[name].surface, submit: name !== 'draft-guest' };
    expect(ablations[name].map((ablation) => ablation.whole)).toEqual([whole]);
  });

  it.each(REPLICA_NAMES)('%s is never lost nor taken for something else', (name) => {
    expect(ablations[name].flatMap((ablation) => lostBy(name, ablation))).toEqual([]);
  });

  it('finds what the committed table says: node scripts/ablation.ts writes it', () => {
    expect(readFileSync(TABLE, 'utf8')).toBe(ablationTable(ablations));
  });
});
