import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { offerFirstRun } from '../../lib/settings/offer-first-run.ts';
import { saveOwn } from '../../lib/settings/own-settings.ts';
import { startPublishing } from '../../lib/settings/publish-snapshot.ts';

const { storage } = fakeBrowser;
const MOMENT = { timeZone: 'America/Toronto', now: Date.now, wake: () => {} };

beforeEach(() => fakeBrowser.reset());

const install = async (meanwhile: () => Promise<void>) => {
  const opened: string[] = [];
  const publish = startPublishing({ storage, packs: BUILTIN_PACKS, language: 'fr', ...MOMENT });
  const offered = offerFirstRun(publish, async () => opened.push('notice'), 10);
  await meanwhile();
  await offered;
  return opened;
};

test.each([
  ['nobody has chosen an establishment', async () => {}],
  ['an administrator’s configuration arrives late', () => storage.managed.set({ establishment: 'cisss-cote-nord' })],
])('the notice opens when %s', async (_, meanwhile) => {
  expect(await install(meanwhile)).toEqual(['notice']);
});

test.each([
  ['the establishment states that it told its staff', () => storage.managed.set({ consentAcknowledged: true })],
  ['the person found the page and chose already', () => saveOwn({ establishment: 'cisss-laurentides' }, storage.local)],
  [
    'the workstation is shared',
    () => storage.managed.set({ establishment: 'cisss-cote-nord', sharedDevice: true, role: 'employee' }),
  ],
])('no tab opens when %s', async (_, meanwhile) => {
  expect(await install(meanwhile)).toEqual([]);
});
