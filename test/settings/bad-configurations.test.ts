import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { configurationReport } from '../../lib/settings/configuration-report.ts';
import { publishSnapshot } from '../../lib/settings/publish-snapshot.ts';
import { BAD_CONFIGURATIONS } from './bad-configurations.ts';

const MOMENT = { timeZone: 'America/Toronto', now: Date.now, wake: () => {} };

/** What is good beside the bad, and must hold. */
const GOOD = { role: 'manager', language: 'en' };

beforeEach(() => fakeBrowser.reset());

describe(`${BAD_CONFIGURATIONS.length} bad configurations`, () => {
  it.each(BAD_CONFIGURATIONS)('$what', async ({ managed, named }) => {
    // As a browser does: what it hands over went through JSON.
    await fakeBrowser.storage.managed.set(JSON.parse(JSON.stringify({ ...managed, ...GOOD })));
    const snapshot = await publishSnapshot({
      storage: fakeBrowser.storage,
      packs: BUILTIN_PACKS,
      language: 'fr',
      ...MOMENT,
    });

    expect(snapshot).toMatchObject(GOOD);
    expect([...new Set(snapshot.refused.map(({ key }) => key))]).toEqual(named);
    expect(snapshot.refused.every(({ found }) => found.length <= 121)).toBe(true);
    expect(JSON.stringify(configurationReport(snapshot, { vigie: '1', browser: 'x' })).length).toBeLessThan(20_000);
  });
});
