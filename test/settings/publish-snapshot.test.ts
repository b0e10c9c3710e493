import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILTIN_PACKS, getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { readOwn, saveOwn } from '../../lib/settings/own-settings.ts';
import { type Publishing, publishSnapshot, startPublishing } from '../../lib/settings/publish-snapshot.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';

const { storage } = fakeBrowser;
const MOMENT = { timeZone: 'America/Toronto', now: Date.now, wake: () => {} };
const publishing: Publishing = { storage, packs: BUILTIN_PACKS, language: 'fr', ...MOMENT };

/** Firefox's way to say that no policy names the extension. */
const unmanagedFirefox: Publishing = {
  ...publishing,
  storage: {
    ...storage,
    managed: { get: () => Promise.reject(new Error('Managed storage manifest not found')) },
  },
};

beforeEach(() => fakeBrowser.reset());

const roleInForce = async () => (await readSnapshot(storage))?.role;

describe('one versioned value', () => {
  test('is absent until it is published: Vigie is silent then', async () => {
    expect(await readSnapshot(storage)).toBeUndefined();
    await publishSnapshot(publishing);
    expect(await readSnapshot(storage)).toMatchObject({ version: 2, revision: 1, role: 'employee' });
  });

  test('grows by one revision at a change, and only then', async () => {
    await publishSnapshot(publishing);
    await publishSnapshot(publishing);
    expect(await readSnapshot(storage)).toMatchObject({ revision: 1 });
    await saveOwn({ role: 'manager' }, storage.local);
    await publishSnapshot(publishing);
    expect(await readSnapshot(storage)).toMatchObject({ revision: 2, role: 'manager' });
  });

  test('the browser may hand keys back in another order', async () => {
    const first = await publishSnapshot(publishing);
    const turned = Object.fromEntries(Object.entries(first).reverse());
    await storage.local.set({ effective: turned });
    expect(await publishSnapshot(publishing)).toMatchObject({ revision: 1 });
  });
});

describe('managed values', () => {
  test('may arrive late: nothing yet is not unmanaged, and the change is followed', async () => {
    startPublishing(publishing);
    await publishSnapshot(publishing);
    await storage.managed.set({ role: 'physician' });
    await vi.waitFor(async () => expect(await roleInForce()).toBe('physician'));
  });

  test('that the browser does not tell for now stay as they were last', async () => {
    await storage.managed.set({ role: 'physician' });
    await publishSnapshot(publishing);
    await storage.managed.clear();
    await publishSnapshot(publishing);
    expect(await roleInForce()).toBe('physician');
  });

  test('that an administrator takes back are gone', async () => {
    await storage.managed.set({ role: 'physician' });
    startPublishing(publishing);
    await publishSnapshot(publishing);
    await storage.managed.clear();
    await vi.waitFor(async () => expect(await roleInForce()).toBe('employee'));
  });

  test('are none where Firefox says so, also when there were some', async () => {
    await storage.managed.set({ role: 'physician' });
    await publishSnapshot(publishing);
    await publishSnapshot(unmanagedFirefox);
    expect(await roleInForce()).toBe('employee');
  });
});

describe('a delivered policy', () => {
  const deliver = (change: object) =>
    storage.managed.set({
      policyPack: JSON.stringify({ ...getBuiltinPack('cisss-laurentides'), ...change }),
      establishment: 'cisss-laurentides',
    });
  const on = (day: string) => publishSnapshot({ ...publishing, now: () => Date.parse(`${day}T12:00:00`) });

  test('of another version is dated on this device, and the date stays', async () => {
    await deliver({ version: '1' });
    expect(await on('2026-11-01')).not.toHaveProperty('packChanged');
    await deliver({ version: '2' });
    expect(await on('2026-11-20')).toMatchObject({ packChanged: '2026-11-20', pack: { version: '2' } });
    await saveOwn({ role: 'manager' }, storage.local);
    expect(await on('2026-11-21')).toMatchObject({ packChanged: '2026-11-20', role: 'manager' });
  });

  test('that is no good leaves the last good one in force', async () => {
    await deliver({ version: '2' });
    await on('2026-11-01');
    await deliver({ version: 3 });
    expect(await on('2026-11-02')).toMatchObject({ packSource: 'kept', pack: { version: '2' } });
  });
});

test('a policy that was taken back does not come back when a bad one follows', async () => {
  const establishment = 'cisss-laurentides';
  await storage.managed.set({ policyPack: JSON.stringify(getBuiltinPack(establishment)), establishment });
  expect(await publishSnapshot(publishing)).toMatchObject({ packSource: 'delivered' });
  await storage.managed.clear();
  await storage.managed.set({ establishment });
  await publishSnapshot(publishing, true);
  await storage.managed.set({ policyPack: '{}' });
  expect(await publishSnapshot(publishing)).not.toHaveProperty('packSource');
});

test('a value as long as a book is refused, and fills no storage', async () => {
  await storage.managed.set({ role: 'manager', rubbish: 'x'.repeat(3_000_000), policyPack: 'y'.repeat(3_000_000) });
  const { role, refused } = await publishSnapshot(publishing);
  expect(role).toBe('manager');
  expect(refused.map(({ key }) => key)).toEqual(['rubbish', 'policyPack']);
  expect(JSON.stringify(await storage.local.get()).length).toBeLessThan(10_000);
});

describe('a person’s own choices', () => {
  test('are published as soon as they are saved', async () => {
    startPublishing(publishing);
    await saveOwn({ establishment: 'cisss-laurentides' }, storage.local);
    await vi.waitFor(async () => expect((await readSnapshot(storage))?.pack?.establishment).toBe('cisss-laurentides'));
  });

  test('stand beside those made before; undefined takes one back', async () => {
    await saveOwn({ role: 'manager', language: 'en' }, storage.local);
    await saveOwn({ role: undefined, journal: false }, storage.local);
    expect(await readOwn(storage.local)).toEqual({ language: 'en', journal: false });
  });
});

test('what is saved while the browser looks for managed values stays', async () => {
  await storage.local.set({ own: { role: 'employee', pausedUntil: 1 } });
  const slow = {
    get: async () => {
      await saveOwn({ role: 'manager' }, storage.local);
      return {};
    },
  };
  await publishSnapshot({ ...publishing, storage: { ...storage, managed: slow } });
  expect(await readOwn(storage.local)).toEqual({ role: 'manager' });
  expect(await roleInForce()).toBe('manager');
});

test('the background is woken when the person leaves the premises', async () => {
  const wake = vi.fn();
  const onPremises = Date.now() + 60_000;
  await saveOwn({ onPremises, pausedUntil: onPremises + 1 }, storage.local);
  await publishSnapshot({ ...publishing, wake });
  expect(wake).toHaveBeenLastCalledWith(onPremises);
});

describe('a reader', () => {
  test('is told of each new snapshot until it leaves', async () => {
    const told: (Snapshot | undefined)[] = [];
    const leaving = new AbortController();
    watchSnapshot((snapshot) => told.push(snapshot), leaving.signal, storage);
    const first = await publishSnapshot(publishing);
    expect(told).toEqual([first]);
    leaving.abort();
    await saveOwn({ role: 'manager' }, storage.local);
    await publishSnapshot(publishing);
    expect(told).toEqual([first]);
  });
});
