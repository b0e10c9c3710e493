import { browser } from 'wxt/browser';
import { ofDevice, ofPerson } from './of-device.ts';
import { type OwnChanges, type OwnStorage, saveOwn } from './own-settings.ts';
import { readSnapshot, type SnapshotStorage } from './snapshot-store.ts';

/** The parts of `storage` that saving what a person chooses needs. */
export interface ChoicesStorage {
  readonly local: SnapshotStorage['local'] & OwnStorage;
  readonly session: OwnStorage;
}

/** Keeps choices as long as they may be kept: on a shared device the person's own are gone with the browser. */
export async function saveChoices(changes: OwnChanges, storage: ChoicesStorage = browser.storage): Promise<void> {
  const { sharedDevice = false } = (await readSnapshot(storage)) ?? {};
  if (!sharedDevice) return saveOwn(changes, storage.local);
  await saveOwn(ofPerson(changes), storage.session);
  await saveOwn(ofDevice(changes), storage.local);
}
