import { distance } from 'fastest-levenshtein';
import { MANAGED_SETTINGS } from './managed.ts';
import { OWN_SETTINGS } from './own-settings-schema.ts';
import { type Origin, type Refusal, SETTING_NAMES, type SettingName, type Snapshot } from './snapshot.ts';

/** What a person or an administrator reads of the configuration, and may copy for support: nothing that anyone typed. */
export interface ConfigurationReport {
  readonly vigie: string;
  /** `Firefox 153.0` */
  readonly browser: string;
  /** Grows by one whenever the settings change; tells two copies apart without a time. */
  readonly revision: number;
  readonly policy?: { readonly establishment: string; readonly version: string; readonly source: string };
  readonly settings: readonly ReportedSetting[];
  readonly refused: readonly ReportedRefusal[];
}

export interface ReportedSetting {
  readonly key: ReportedName;
  readonly value: string;
  readonly source: Origin;
  /** May the person set it on this device? */
  readonly changeable: boolean;
}

export interface ReportedRefusal extends Refusal {
  /** The setting whose name is nearest to one that does not exist. */
  readonly nearest?: string;
}

/** What a person said of this moment, and when: no configuration, and nobody's to copy. */
const OF_THE_MOMENT = ['declared', 'onPremises', 'pausedUntil', 'pausedSites', 'siteCapacities'] as const;

type ReportedName = Exclude<SettingName, (typeof OF_THE_MOMENT)[number]>;

const REPORTED = SETTING_NAMES.filter((name): name is ReportedName => !OF_THE_MOMENT.some((one) => one === name));

/** Where Vigie runs: its version, and the browser with its own. */
export interface Host {
  readonly vigie: string;
  readonly browser: string;
}

/** The configuration in force, ready to be read and copied. */
export function configurationReport(snapshot: Snapshot, host: Host): ConfigurationReport {
  const { pack, packSource, revision, refused, origins } = snapshot;
  const settings = REPORTED.map((key) => {
    const source = origins[key] ?? 'default';
    const changeable = !isLocked(key, snapshot) && Object.hasOwn(OWN_SETTINGS, key);
    return { key, value: shownValue(key, snapshot), source, changeable };
  });
  return {
    ...host,
    revision,
    ...(pack && {
      policy: { establishment: pack.establishment, version: pack.version, source: packSource ?? 'built-in' },
    }),
    settings,
    refused: refused.map(withNearest),
  };
}

function isLocked(key: ReportedName, snapshot: Snapshot): boolean {
  if (key === 'hours') return areHoursLocked(snapshot);
  // Nobody turns a site off where something may not be let through.
  const isHeld = (key === 'facebook' || key === 'linkedin') && !snapshot.mayPause;
  return isHeld || snapshot.origins[key] === 'managed';
}

function areHoursLocked({ origins, hoursLocked }: Snapshot): boolean {
  return origins.hours === 'managed' && hoursLocked !== false;
}

/** What stands for a setting that nobody made. */
const NOTHING = '–';

function shownValue(key: ReportedName, snapshot: Snapshot): string {
  const { pack, sitesOff = [] } = snapshot;
  switch (key) {
    case 'establishment':
      return pack?.establishment ?? NOTHING;
    case 'policyPack':
      return snapshot.packSource ?? NOTHING;
    case 'facebook':
      return String(!sitesOff.includes('facebook.com'));
    case 'linkedin':
      return String(!sitesOff.includes('linkedin.com'));
    case 'modes':
      return JSON.stringify(snapshot.modes);
    case 'hours':
      return String((snapshot.origins.hours ?? 'default') !== 'default');
    case 'hoursLocked':
      return String(areHoursLocked(snapshot));
    case 'facilityNames':
      return String(snapshot.origins.facilityNames === 'managed');
    case 'contacts':
      return String(pack?.contacts.filter(({ from }) => from === 'configuration').length ?? 0);
    case 'consentAcknowledged':
      return String(snapshot.consentAcknowledged ?? false);
    default:
      return plainValue(snapshot[key]);
  }
}

/** Lists hold names: how many there are is all that anybody else may learn. */
function plainValue(value: readonly unknown[] | string | boolean | number | undefined): string {
  if (value === undefined) return NOTHING;
  return typeof value === 'object' ? String(value.length) : String(value);
}

function withNearest(refusal: Refusal): ReportedRefusal {
  if (refusal.kind !== 'unknown') return refusal;
  const names = Object.keys(MANAGED_SETTINGS).map((name) => ({ name, far: distanceBetween(name, refusal.key) }));
  const [nearest] = names.sort((a, b) => a.far - b.far);
  return nearest && nearest.far <= TYPING_ERRORS ? { ...refusal, nearest: nearest.name } : refusal;
}

/** Letters that differ. Two words of the same field are further apart than that. */
const TYPING_ERRORS = 4;

function distanceBetween(one: string, other: string): number {
  return distance(one.toLowerCase(), other.toLowerCase());
}
