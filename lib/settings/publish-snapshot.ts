import type { PolicyPack } from '../policy/pack.ts';
import { packChangedBetween } from './pack-changed.ts';
import { type ManagedArea, type ManagedReading, readManaged } from './read-managed.ts';
import { resolveSettings } from './resolve-settings.ts';
import { type Language, OWN_KEY, SNAPSHOT_KEY, type Snapshot } from './snapshot.ts';

/** The last managed values that the browser gave, for the time when it has not given them yet. */
const LAST_MANAGED_KEY = 'lastManaged';

/** The last delivered policy that was good, for when the next one is not. */
const LAST_DELIVERED_KEY = 'lastDelivered';

type Values = Readonly<Record<string, unknown>>;

/** What is kept in `storage.local` for the settings. */
interface Kept {
  readonly [OWN_KEY]?: Values;
  readonly [LAST_MANAGED_KEY]?: Values;
  readonly [LAST_DELIVERED_KEY]?: PolicyPack | null;
  readonly [SNAPSHOT_KEY]?: Snapshot;
}

/** The part of `storage` that publishing needs. */
export interface PublishingStorage {
  readonly managed: ManagedArea;
  readonly local: {
    get(keys: string[]): Promise<Kept>;
    set(values: Kept): Promise<void>;
  };
  readonly onChanged: {
    addListener(listener: (changes: Readonly<Record<string, unknown>>, area: string) => void): void;
  };
}

export interface Publishing {
  readonly storage: PublishingStorage;
  readonly packs: readonly PolicyPack[];
  readonly language: Language;
  readonly now?: () => Date;
}

/**
 * Publishes at each change of what the settings are made of, one write after the other. Returns a function that
 * publishes now and resolves with the snapshot in force, or with `undefined` when storage would not; never rejects.
 */
export function startPublishing(publishing: Publishing): () => Promise<Snapshot | undefined> {
  let last: Promise<Snapshot | undefined> = Promise.resolve(undefined);
  const publish = (isManagedChange: boolean) => {
    last = last.then(() => publishSnapshot(publishing, isManagedChange)).catch(tellFailure);
    return last;
  };
  publishing.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void publish(true);
    if (area === 'local' && OWN_KEY in changes) void publish(false);
  });
  return () => publish(false);
}

/** Expected: a full disk or a damaged profile. Readers keep the snapshot before, or stay silent without one. */
function tellFailure(error: unknown): undefined {
  console.error('vigie: settings could not be published', error);
  return undefined;
}

/**
 * Writes the settings in force when they differ from those written before; resolves with what is in force.
 * `isManagedChange`: the browser just said that managed values changed, so that none means removed.
 */
export async function publishSnapshot(publishing: Publishing, isManagedChange = false): Promise<Snapshot> {
  const { storage, packs, language, now = () => new Date() } = publishing;
  const kept = await storage.local.get([OWN_KEY, LAST_MANAGED_KEY, LAST_DELIVERED_KEY, SNAPSHOT_KEY]);
  const reading = await readManaged(storage.managed);
  const managed = managedValues(reading, isManagedChange, kept[LAST_MANAGED_KEY] ?? {});
  const lastDelivered = kept[LAST_DELIVERED_KEY] ?? undefined;
  const own = kept[OWN_KEY] ?? {};
  const { settings, delivered } = resolveSettings({ managed, own, defaults: { language }, packs, lastDelivered });
  const previous = kept[SNAPSHOT_KEY];
  const dated = { ...settings, ...packChangedBetween(previous, settings, now()) };
  if (previous && isSame({ ...dated, revision: previous.revision }, previous)) return previous;
  const snapshot = { ...dated, revision: (previous?.revision ?? 0) + 1 };
  await storage.local.set({
    [SNAPSHOT_KEY]: snapshot,
    [LAST_MANAGED_KEY]: managed,
    // None once none is handed over: an old one must not come back when a bad one follows years later.
    [LAST_DELIVERED_KEY]: delivered ?? null,
  });
  return snapshot;
}

function managedValues(reading: ManagedReading, isManagedChange: boolean, last: Values): Values {
  if (reading.state === 'given') return reading.values;
  return reading.state === 'none' || isManagedChange ? {} : last;
}

/** Storage hands keys back in an order of its own, so order must not count. */
function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
