import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { offerFirstChoice } from '../../lib/settings/offer-first-choice.ts';
import { saveOwn } from '../../lib/settings/own-settings.ts';
import { startPublishing } from '../../lib/settings/publish-snapshot.ts';

const { storage } = fakeBrowser;
const MOMENT = { timeZone: 'America/Toronto', now: Date.now, wake: () => {} };

beforeEach(() => fakeBrowser.reset());

const install = async (meanwhile: () => Promise<void>) => {
  const opened: string[] = [];
  const publish = startPublishing({ storage, packs: BUILTIN_PACKS, language: 'fr', ...MOMENT });
  const offered = offerFirstChoice(publish, async () => opened.push('options'), 10);
  await meanwhile();
  await offered;
  return opened;
};

test('whoever has no establishment is asked', async () => {
  expect(await install(async () => {})).toEqual(['options']);
});

test.each([
  ['an administrator’s configuration arrives late', () => storage.managed.set({ establishment: 'cisss-cote-nord' })],
  ['the establishment states that it told its staff', () => storage.managed.set({ consentAcknowledged: true })],
  ['the person chose already', () => saveOwn({ establishment: 'cisss-laurentides' }, storage.local)],
])('nobody is asked when %s', async (_, meanwhile) => {
  expect(await install(meanwhile)).toEqual([]);
});
