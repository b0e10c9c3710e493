import { browser } from 'wxt/browser';
import type { Exception } from '../policy/concerns.ts';
import type { Declaration } from '../schedule/declared.ts';
import type { WorkSchedule } from '../schedule/work-schedule.ts';
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
      | 'exceptions'
      | 'ownAccounts'
      | 'officialAccounts'
      | 'sharedDevice'
      | 'pausedUntil'
      | 'pausedSites'
      | 'journal'
      | 'journalDays'
    >
  > {
  readonly establishment?: string;
  readonly hours?: WorkSchedule;
  readonly facebook?: boolean;
  readonly linkedin?: boolean;
  /** What they said of this moment, over their hours. */
  readonly declared?: Declaration;
  /** On the premises until then; ms since 1970. */
  readonly onPremises?: number;
}

/** The part of `storage.local` that saving needs. */
export interface OwnStorage {
  get(key: typeof OWN_KEY): Promise<{ readonly [OWN_KEY]?: OwnSettings }>;
  set(values: { readonly [OWN_KEY]: OwnSettings }): Promise<void>;
}

/** What is chosen anew; `undefined` goes back to the default. */
export type OwnChanges = { readonly [Key in keyof OwnSettings]?: OwnSettings[Key] | undefined };

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

/** More than anybody reads through; of more, the newest stay. */
export const MOST_EXCEPTIONS = 200;

/** Keeps a word that is to be flagged no more, or takes it back. */
export async function saveException(
  exception: Exception,
  isKept: boolean,
  storage: OwnStorage = browser.storage.local,
): Promise<void> {
  const { exceptions = [] } = await readOwn(storage);
  const others = exceptions.filter(({ concern, word }) => concern !== exception.concern || word !== exception.word);
  await saveOwn({ exceptions: isKept ? [...others, exception].slice(-MOST_EXCEPTIONS) : others }, storage);
}

/** Keeps these choices beside those made before; the background then publishes a new snapshot. */
export async function saveOwn(changes: OwnChanges, storage: OwnStorage = browser.storage.local): Promise<void> {
  const own = { ...(await readOwn(storage)), ...changes };
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  await storage.set({ [OWN_KEY]: Object.fromEntries(given) });
}

/** The longest that one is taken to be on the premises, in ms: no shift with its breaks is longer. */
const LONGEST = 12 * 60 * 60_000;

/** Keeps where the person says that they are, for as long as a shift; forgotten by itself. */
export function sayPremises(isThere: boolean, now: number): Promise<void> {
  return saveOwn({ onPremises: isThere ? now + LONGEST : undefined });
}
