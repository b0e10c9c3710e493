import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SNAPSHOT_KEY } from '../../lib/settings/snapshot.ts';
import { readSnapshot } from '../../lib/settings/snapshot-store.ts';
import { snapshotOf } from '../components/pages/snapshot-of.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['www.facebook.com', false],
  ['facebook.com', false],
  ['www.linkedin.com', true],
  ['fcdkemcmpageoghgkpohidmecdhdngem', true],
])('with Facebook off, a script in %s finds settings: %s', async (hostname, found) => {
  vi.stubGlobal('location', { hostname });
  await fakeBrowser.storage.local.set({ [SNAPSHOT_KEY]: { ...snapshotOf({}), sitesOff: ['facebook.com'] } });
  expect((await readSnapshot(fakeBrowser.storage)) !== undefined).toBe(found);
});
