import { browser } from 'wxt/browser';
import type { Recording } from '../journal/record-decision.ts';

const NAME = 'journalIsFull';

/** The part of `storage.session` that this needs: in memory, since the disk is what has no room. */
interface SessionStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** Remembers for this session that the device had no room for a row, until it has room again. */
export async function noteRoom(recording: Recording, storage: SessionStorage = browser.storage.session): Promise<void> {
  if (recording !== 'kept' && recording !== 'full') return;
  const isFull = recording === 'full';
  if (isFull !== (await hadNoRoom(storage))) await storage.set({ [NAME]: isFull });
}

/** Whether the last row found no room on this device. */
export async function hadNoRoom(storage: SessionStorage = browser.storage.session): Promise<boolean> {
  return (await storage.get(NAME))[NAME] === true;
}
