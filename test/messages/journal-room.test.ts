import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hadNoRoom, noteRoom } from '../../lib/messages/journal-room.ts';

const { session } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
});

it.each([
  [['kept'], false],
  [['full'], true],
  [['full', 'declined', 'failed'], true],
  [['full', 'kept'], false],
] as const)('after %j it is %s that the device has no room', async (recordings, isFull) => {
  for (const recording of recordings) await noteRoom(recording, session);
  expect(await hadNoRoom(session)).toBe(isFull);
});
