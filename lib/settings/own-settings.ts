import { browser } from 'wxt/browser';
import type { WeeklyHours } from '../schedule/weekly-hours.ts';
import { OWN_KEY, type SiteCapacities, type Snapshot } from './snapshot.ts';

/** What a person may choose; a key set to `undefined` goes back to its default. */
export interface OwnSettings
  extends Partial<
    Pick<
      Snapshot,
      | 'role'
      | 'capacity'
      | 'siteCapacities'
      | 'approver'
      | 'language'
      | 'modes'
      | 'ownPeople'
      | 'ownAccounts'
      | 'officialAccounts'
      | 'sharedDevice'
      | 'journal'
    >
  > {
  readonly establishment?: string;
  readonly hours?: WeeklyHours;
  readonly facebook?: boolean;
  readonly linkedin?: boolean;
}

/** The part of `storage.local` that saving needs. */
export interface OwnStorage {
  get(key: typeof OWN_KEY): Promise<{ readonly [OWN_KEY]?: OwnSettings }>;
  set(values: { readonly [OWN_KEY]: OwnSettings }): Promise<void>;
}

type Changes = { readonly [Key in keyof OwnSettings]: OwnSettings[Key] | undefined };

/** What the person chose so far. */
export async function readOwn(storage: OwnStorage = browser.storage.local): Promise<OwnSettings> {
  return (await storage.get(OWN_KEY))[OWN_KEY] ?? {};
}

/** Keeps in whose name the person writes on some sites, beside what they said of the others. */
export async function saveSiteCapacities(
  chosen: SiteCapacities,
  storage: OwnStorage = browser.storage.local,
): Promise<void> {
  const { siteCapacities } = await readOwn(storage);
  await saveOwn({ siteCapacities: { ...siteCapacities, ...chosen } }, storage);
}

/** Keeps these choices beside those made before; the background then publishes a new snapshot. */
export async function saveOwn(changes: Partial<Changes>, storage: OwnStorage = browser.storage.local): Promise<void> {
  const own = { ...(await readOwn(storage)), ...changes };
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  await storage.set({ [OWN_KEY]: Object.fromEntries(given) });
}
