import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { readOwn, saveOwn } from '../../lib/settings/own-settings.ts';
import { publishSnapshot } from '../../lib/settings/publish-snapshot.ts';
import { saveChoices } from '../../lib/settings/save-choices.ts';

const { storage } = fakeBrowser;
const { local, session, managed } = storage;

const publish = () =>
  publishSnapshot({
    ...{ storage, packs: BUILTIN_PACKS, language: 'fr', timeZone: 'America/Toronto', now: Date.now },
    wake: () => {},
  });

const DAY = { start: 480, end: 960, breaks: [] };
const SOMEONES = {
  role: 'manager',
  hours: { timeZone: 'America/Toronto', days: [[DAY], [], [], [], [], [], []] },
  ownPeople: ['Léa'],
  ownAccounts: ['Camille Exemple'],
} as const;

beforeEach(() => fakeBrowser.reset());

describe('a device that becomes shared', () => {
  test('forgets whose it was, and keeps what is the machine’s', async () => {
    await saveOwn({ establishment: 'cisss-cote-nord', language: 'fr', ...SOMEONES }, local);
    await publish();
    await managed.set({ sharedDevice: true });
    expect(await publish()).toMatchObject({ role: 'employee', ownPeople: [], ownAccounts: [], journal: false });
    expect(await readOwn(local)).toEqual({ establishment: 'cisss-cote-nord', language: 'fr' });
    expect(JSON.stringify(await local.get())).not.toMatch(/Léa|Camille|"days"/);
  });
});

test('what an administrator wrote in vain does not make it anyone’s own again', async () => {
  await saveOwn({ sharedDevice: true, ownPeople: ['Léa'] }, local);
  await managed.set({ sharedDevice: 'yes' });
  expect(await publish()).toMatchObject({ sharedDevice: true });
  expect(await readOwn(local)).toEqual({ sharedDevice: true });
});

describe('on a shared device', () => {
  beforeEach(async () => {
    await managed.set({ establishment: 'cisss-cote-nord', sharedDevice: true });
    await publish();
  });

  test('what one person chooses is gone with the browser', async () => {
    await saveChoices({ role: 'authorized', capacity: 'official', language: 'en' }, storage);
    expect(await publish()).toMatchObject({ role: 'authorized', capacity: 'official', language: 'en' });
    expect(await readOwn(local)).toEqual({ language: 'en' });
    await session.clear();
    expect(await publish()).toMatchObject({ role: 'employee', capacity: 'personal', language: 'en' });
  });
});

test('on one’s own device choices stay', async () => {
  await publish();
  await saveChoices({ role: 'physician' }, storage);
  expect(await readOwn(local)).toEqual({ role: 'physician' });
  expect(await readOwn(session)).toEqual({});
});
