import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Exception } from '../../lib/policy/concerns.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { MOST_EXCEPTIONS, readOwn, saveException } from '../../lib/settings/own-settings.ts';
import { resolveSettings } from '../../lib/settings/resolve-settings.ts';

const { local } = fakeBrowser.storage;
const LOL: Exception = { concern: 'official-tone', word: 'lol' };
const OMG: Exception = { concern: 'official-tone', word: 'omg' };

const inForce = (exceptions: unknown, own: object = {}) =>
  resolveSettings({
    managed: {},
    own: { exceptions, ...own },
    defaults: { language: 'fr' },
    packs: BUILTIN_PACKS,
  }).settings.exceptions;

beforeEach(() => fakeBrowser.reset());

describe('a word that is kept', () => {
  test('stands with its concern beside those kept before, once', async () => {
    for (const one of [LOL, OMG, LOL]) await saveException(one, true, local);
    expect(await readOwn(local)).toEqual({ exceptions: [OMG, LOL] });
  });

  test('goes when it is taken back', async () => {
    await saveException(LOL, true, local);
    await saveException(OMG, true, local);
    await saveException(LOL, false, local);
    expect(await readOwn(local)).toEqual({ exceptions: [OMG] });
  });

  test('takes the place of the oldest when there are too many', async () => {
    const many = Array.from({ length: MOST_EXCEPTIONS }, (_, index) => ({ ...LOL, word: 'a'.repeat(index + 1) }));
    await local.set({ own: { exceptions: many } });
    await saveException(OMG, true, local);
    expect((await readOwn(local)).exceptions).toEqual([...many.slice(1), OMG]);
  });
});

describe('what is in force', () => {
  test('is what the person kept', () => {
    expect(inForce([LOL])).toEqual([LOL]);
    expect(inForce([])).toBeUndefined();
  });

  test('is nothing on a shared device', () => {
    expect(inForce([LOL], { sharedDevice: true })).toBeUndefined();
  });

  test.each(['patient-identifier', 'patient-indirect', 'colleague-privacy', 'nothing'])('is never of %s', (concern) => {
    expect(inForce([{ concern, word: 'gagnon' }])).toBeUndefined();
  });

  test('is never a number', () => {
    expect(inForce([{ ...LOL, word: 'chambre 214' }])).toBeUndefined();
  });
});
