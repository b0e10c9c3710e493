import type { Case, Concern, Exception } from '../policy/concerns.ts';
import type { Mode } from '../policy/duty.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Capacity, Role } from '../policy/people.ts';
import type { Site, SiteDomain } from '../policy/surfaces.ts';
import type { DutyPlan } from '../schedule/duty-plan.ts';
import type { WorkSchedule } from '../schedule/work-schedule.ts';

/** Where a value came from. */
export type Origin = 'managed' | 'own' | 'default';

/** What can be set, by an administrator or by the person. */
export const SETTING_NAMES = [
  'establishment',
  'role',
  'capacity',
  'siteCapacities',
  'approver',
  'approvalEmail',
  'language',
  'hours',
  'hoursLocked',
  'declared',
  'onPremises',
  'organizationDevice',
  'pausedUntil',
  'pausedSites',
  'modes',
  'policyPack',
  'ownPeople',
  'exceptions',
  'ownAccounts',
  'officialAccounts',
  'facilityNames',
  'contacts',
  'supportAddress',
  'sharedDevice',
  'facebook',
  'linkedin',
  'consentAcknowledged',
  'journal',
  'journalDays',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

export type Language = 'fr' | 'en';

/** In whose name the person writes on each site. */
export type SiteCapacities = Readonly<Partial<Record<Site, Capacity>>>;

/**
 * Everything a content script or a page needs to know of the settings, validated once by the background
 * and written to `storage.local` under {@link SNAPSHOT_KEY}. Readers trust it and never validate again.
 */
export interface Snapshot {
  readonly version: 2;
  /** Grows by one at each write. */
  readonly revision: number;
  /** Absent until an establishment is chosen: Vigie is silent then. */
  readonly pack?: PolicyPack;
  readonly role: Role;
  /** In whose name the person says that they write, where the page does not tell. */
  readonly capacity: Capacity;
  /** The same by site, where the person chose otherwise for one of them; never on a shared device. */
  readonly siteCapacities?: SiteCapacities;
  /** The person approves contents themselves: they are not asked for an approval. */
  readonly approver?: boolean;
  /** Where requests for approval go, instead of the policy's own address. */
  readonly approvalEmail?: string;
  /** Absent where the policy says nothing of hours to this role, and while nothing is known of the person's. */
  readonly duty?: DutyPlan;
  /** An administrator's hours are a start that the person may change; absent: they bind. */
  readonly hoursLocked?: false;
  /** This machine is the establishment's. */
  readonly organizationDevice: boolean;
  /** The person says that they are on the premises, until then; ms since 1970. */
  readonly onPremises?: number;
  readonly language: Language;
  /** Modes that an administrator set, within the ceilings. */
  readonly modes: Readonly<Partial<Record<Concern | Case, Mode>>>;
  readonly ownPeople: readonly string[];
  /** Words that the person wants flagged no more; absent when there are none, and always on a shared device. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** Names of the accounts that are the person's, as the sites show them; when there are any, every other is someone else's. */
  readonly ownAccounts: readonly string[];
  /** Names of official pages and accounts besides those of the policy pack. */
  readonly officialAccounts: readonly string[];
  /** Vigie rests until then, ms since 1970. */
  readonly pausedUntil?: number;
  readonly pausedSites: readonly SiteDomain[];
  /** Nothing is held back by the establishment that a rest would let through. */
  readonly mayPause: boolean;
  readonly sharedDevice: boolean;
  readonly journal: boolean;
  readonly origins: Readonly<Partial<Record<SettingName, Origin>>>;
  /** What managed configuration held and could not be taken as it stands. */
  readonly refused: readonly Refusal[];
  /** Absent for a policy that comes with Vigie. `kept`: the one delivered last was refused, this is the one before. */
  readonly packSource?: 'delivered' | 'kept';
  /** ISO day since when this version of the policy has been in force on this device; absent until one follows another. */
  readonly packChanged?: string;
  /** The sites on which Vigie reads nothing; absent when it reads on both. */
  readonly sitesOff?: readonly SiteDomain[];
  /** Whom to ask about the configuration: an e-mail address or a page. */
  readonly supportAddress?: string;
  /** The establishment states that it has told its staff about Vigie. */
  readonly consentAcknowledged?: true;
  /** After how many days a row of the journal is erased. */
  readonly journalDays: number;
}

/**
 * One entry of what could not be taken: where it stands, what was found (cut short), and what is expected. `unknown`: no
 * setting has this name, and `expected` lists those there are; `lowered`: a mode above its ceiling, `expected` holds instead.
 */
export interface Refusal {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
  readonly kind?: 'unknown' | 'lowered';
}

export const SNAPSHOT_KEY = 'effective';

/** Where the hours in force stand whole, for Vigie's own pages; `null` when there are none. */
export const HOURS_KEY = 'hours';

/** What stands under {@link HOURS_KEY}. */
export type KeptHours = WorkSchedule | null;

/** Where a person's own choices stand in `storage.local`. The background validates them when it reads. */
export const OWN_KEY = 'own';
