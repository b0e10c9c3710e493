import type { PolicyPack } from '../policy/pack.ts';
import { dutyOf } from './duty-of.ts';
import { isSame } from './is-same.ts';
import { MANAGED_SETTINGS } from './managed.ts';
import { ofDevice } from './of-device.ts';
import { packChangedBetween } from './pack-changed.ts';
import { type ManagedArea, type ManagedReading, readManaged } from './read-managed.ts';
import { resolveSettings } from './resolve-settings.ts';
import { HOURS_KEY, type KeptHours, type Language, OWN_KEY, SNAPSHOT_KEY, type Snapshot } from './snapshot.ts';
import { stillSaid } from './still-said.ts';

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
  readonly [HOURS_KEY]?: KeptHours;
}

/** The part of `storage` that publishing needs. */
export interface PublishingStorage {
  readonly managed: ManagedArea;
  readonly local: {
    get(keys: string[]): Promise<Kept>;
    set(values: Kept): Promise<void>;
  };
  /** A person's own choices on a shared device. */
  readonly session: { get(key: typeof OWN_KEY): Promise<Pick<Kept, typeof OWN_KEY>> };
  readonly onChanged: {
    addListener(listener: (changes: Readonly<Record<string, unknown>>, area: string) => void): void;
  };
}

export interface Publishing {
  readonly storage: PublishingStorage;
  readonly packs: readonly PolicyPack[];
  readonly language: Language;
  /** IANA name of the device's time zone, for what is said without hours. */
  readonly timeZone: string;
  readonly now: () => number;
  /** Asks to be called again when the person's state changes next, in ms since 1970; `undefined`: never. */
  readonly wake: (at: number | undefined) => void;
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
    if (area !== 'managed' && OWN_KEY in changes) void publish(false);
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
  const { storage, packs, language } = publishing;
  // First, since Chromium may take seconds: what a person saves meanwhile must not be written over with an older copy.
  const reading = await readManaged(storage.managed);
  const kept = await storage.local.get([OWN_KEY, LAST_MANAGED_KEY, LAST_DELIVERED_KEY, SNAPSHOT_KEY, HOURS_KEY]);
  const managed = managedValues(reading, isManagedChange, kept[LAST_MANAGED_KEY] ?? {});
  const now = publishing.now();
  const own = await ownChoices(publishing, managed, kept[OWN_KEY] ?? {}, now);
  const lastDelivered = kept[LAST_DELIVERED_KEY] ?? undefined;
  const sources = { managed, own, defaults: { language }, packs, lastDelivered };
  const { settings: resolved, delivered } = resolveSettings(sources);
  const { hours = null, declared: _, ...settings } = resolved;
  const { duty, next } = dutyOf(resolved, publishing.timeZone, now);
  publishing.wake(earliest(next, resolved.pausedUntil, resolved.onPremises));
  const previous = kept[SNAPSHOT_KEY];
  const changed = packChangedBetween(previous, settings, new Date(now));
  const snapshot = { ...settings, ...changed, ...(duty && { duty }), revision: previous?.revision ?? 0 };
  if (previous && isSame([snapshot, hours], [previous, kept[HOURS_KEY] ?? null])) return previous;
  const published = { ...snapshot, revision: snapshot.revision + 1 };
  await storage.local.set({
    [SNAPSHOT_KEY]: published,
    [LAST_MANAGED_KEY]: managed,
    // None once none is handed over: an old one must not come back when a bad one follows years later.
    [LAST_DELIVERED_KEY]: delivered ?? null,
    [HOURS_KEY]: hours,
  });
  return published;
}

/**
 * What the person chose. What they said of a moment that is over goes; on a shared device all that is theirs goes, and
 * what they choose there lasts as long as the browser runs.
 */
async function ownChoices({ storage }: Publishing, managed: Values, local: Values, now: number): Promise<Values> {
  const imposed = MANAGED_SETTINGS.sharedDevice.safeParse(managed.sharedDevice).data;
  const isShared = (imposed ?? local.sharedDevice) === true;
  const left = isShared ? ofDevice(local) : stillSaid(local, now);
  if (!isSame(left, local)) await storage.local.set({ [OWN_KEY]: left });
  if (!isShared) return left;
  return { ...left, ...stillSaid((await storage.session.get(OWN_KEY))[OWN_KEY] ?? {}, now) };
}

function earliest(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function managedValues(reading: ManagedReading, isManagedChange: boolean, last: Values): Values {
  if (reading.state === 'given') return reading.values;
  return reading.state === 'none' || isManagedChange ? {} : last;
}
