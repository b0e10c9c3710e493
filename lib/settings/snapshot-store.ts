import { browser } from 'wxt/browser';
import { SNAPSHOT_KEY, type Snapshot } from './snapshot.ts';

/** The part of `storage` that readers of the snapshot need. */
export interface SnapshotStorage {
  readonly local: {
    get(key: typeof SNAPSHOT_KEY): Promise<StoredSnapshot>;
    readonly onChanged: {
      addListener(listener: SnapshotListener): void;
      removeListener(listener: SnapshotListener): void;
    };
  };
}

interface StoredSnapshot {
  readonly [SNAPSHOT_KEY]?: Snapshot;
}

type SnapshotListener = (changes: { readonly [SNAPSHOT_KEY]?: { readonly newValue?: Snapshot } }) => void;

/** The settings in force, or `undefined` while the background has written none: be silent then. */
export async function readSnapshot(storage: SnapshotStorage = browser.storage): Promise<Snapshot | undefined> {
  const stored = await storage.local.get(SNAPSHOT_KEY);
  return readable(stored[SNAPSHOT_KEY]);
}

/** Tells of every later snapshot until the signal is aborted; `undefined` when it was erased. */
export function watchSnapshot(
  onSnapshot: (snapshot: Snapshot | undefined) => void,
  signal: AbortSignal,
  storage: SnapshotStorage = browser.storage,
): void {
  if (signal.aborted) return;
  const { onChanged } = storage.local;
  const listener: SnapshotListener = ({ [SNAPSHOT_KEY]: change }) => {
    if (change) onSnapshot(readable(change.newValue));
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

/** Just after an update a script may still find what an older version wrote: silence, until the background writes anew. */
function readable(snapshot: Snapshot | undefined): Snapshot | undefined {
  return snapshot?.version === 2 ? snapshot : undefined;
}
