import type { PolicyPack } from '../policy/pack.ts';
import type { Role } from '../policy/people.ts';
import { holdModes } from './hold-modes.ts';
import { MANAGED_SETTINGS } from './managed.ts';
import { type OfferedPacks, offeredPacks } from './offered-packs.ts';
import { OWN_SETTINGS } from './own-settings-schema.ts';
import { roleUnder } from './role-under.ts';
import {
  type Language,
  type Origin,
  type Refusal,
  SETTING_NAMES,
  type SettingName,
  type SiteDomain,
  type Snapshot,
} from './snapshot.ts';
import { refusal, type Taken, takeValid } from './take-valid.ts';
import { withOwnWords } from './with-own-words.ts';

/** Where settings come from: raw values as stored, and what holds when nobody chose. */
export interface SettingsSources {
  readonly managed: Readonly<Record<string, unknown>>;
  readonly own: Readonly<Record<string, unknown>>;
  readonly defaults: { readonly language: Language };
  readonly packs: readonly PolicyPack[];
  /** The last delivered policy that was good. */
  readonly lastDelivered?: PolicyPack | undefined;
}

/** The settings in force, all but their revision, and the delivered policy among them as it came. */
export interface ResolvedSettings {
  readonly settings: Omit<Snapshot, 'revision'>;
  readonly delivered?: PolicyPack;
}

/** Managed before own before default, every value validated. */
export function resolveSettings({ managed, own, defaults, packs, lastDelivered }: SettingsSources): ResolvedSettings {
  const administrator = takeValid(MANAGED_SETTINGS, managed);
  const person = takeValid(OWN_SETTINGS, own).taken;
  const { policyPack, establishment } = administrator.taken;
  const offered = offeredPacks(packs, { pack: deliveredIn(managed, policyPack), establishment, last: lastDelivered });
  const employer = withKnownPack(administrator.taken, offered);
  const pack = packOf(employer.values.establishment ?? person.establishment, offered.packs);
  const role = roleUnder(pack, employer.values.role, person.role);
  const held = holdModes(employer.values.modes ?? {});
  const chosen = chooseAll(employer.values, person, {
    ...defaults,
    role: role.role,
    isManaged: Object.keys(managed).length > 0,
  });
  const refused = [administrator, offered, employer, held, role].flatMap((source) => source.refused);
  const settings = {
    version: 1,
    ...(pack && { pack: withOwnWords(pack, employer.values) }),
    ...(pack && pack === offered.delivered && { packSource: offered.isKept ? 'kept' : 'delivered' }),
    role: role.role,
    ...chosen,
    modes: { ...person.modes, ...held.modes },
    refused: refused.slice(0, MOST_REFUSALS),
    origins: originsOf(employer.values, person, role.origin),
  } as const satisfies Omit<Snapshot, 'revision'>;
  return { settings, ...(offered.delivered && { delivered: offered.delivered }) };
}

/** A configuration of another product altogether has any number of faults: nobody reads more than these. */
const MOST_REFUSALS = 100;

/** What is no JSON at all was handed over all the same: it is refused as a setting, and must not take the last good one away. */
function deliveredIn(managed: SettingsSources['managed'], taken: unknown): unknown {
  return taken === undefined && Object.hasOwn(managed, 'policyPack') ? null : taken;
}

type Managed = Taken<typeof MANAGED_SETTINGS>;
type Own = Taken<typeof OWN_SETTINGS>;

/** A pack handed over without an establishment's name is the establishment's; a name without a pack is refused. */
function withKnownPack(values: Managed, { packs, delivered }: OfferedPacks): { values: Managed; refused: Refusal[] } {
  const { establishment, ...others } = values;
  const wanted = establishment ?? delivered?.establishment;
  if (wanted === undefined) return { values: others, refused: [] };
  if (packOf(wanted, packs)) return { values: { ...others, establishment: wanted }, refused: [] };
  const known = packs.map((pack) => pack.establishment).join(' | ');
  return { values: others, refused: [refusal('establishment', wanted, known)] };
}

function packOf(establishment: string | undefined, packs: readonly PolicyPack[]): PolicyPack | undefined {
  return packs.find((pack) => pack.establishment === establishment);
}

interface Defaults {
  readonly language: Language;
  readonly role: Role;
  /** Something came from an administrator, be it understood or not. */
  readonly isManaged: boolean;
}

function chooseAll(managed: Managed, own: Own, defaults: Defaults) {
  const sharedDevice = managed.sharedDevice ?? own.sharedDevice ?? false;
  const hours = managed.hours ?? own.hours;
  // An establishment's machine, like a shared one, keeps no record unless the person asks for it.
  const isTheirsAlone = !sharedDevice && !defaults.isManaged;
  return {
    ...capacitiesOf(managed, own, sharedDevice, defaults.role),
    ...(own.approver && !sharedDevice && { approver: true }),
    ...(managed.approvalEmail && { approvalEmail: managed.approvalEmail }),
    // On a shared device nothing of one person may meet the next: no hours, no exceptions, no journal.
    ...(hours && !sharedDevice && { hours }),
    language: managed.language ?? own.language ?? defaults.language,
    ownPeople: sharedDevice ? [] : (own.ownPeople ?? []),
    ownAccounts: sharedDevice ? [] : (own.ownAccounts ?? []),
    officialAccounts: [...(managed.officialAccounts ?? []), ...(sharedDevice ? [] : (own.officialAccounts ?? []))],
    sharedDevice,
    journal: !sharedDevice && (managed.journal ?? own.journal ?? isTheirsAlone),
    ...sitesOffOf({ ...own, ...managed }),
    ...(managed.supportAddress !== undefined && { supportAddress: managed.supportAddress }),
    ...(managed.journalDays !== undefined && { journalDays: managed.journalDays }),
    ...(managed.consentAcknowledged && { consentAcknowledged: true }),
  } as const satisfies Partial<Snapshot>;
}

function sitesOffOf({ facebook, linkedin }: Managed | Own): Pick<Snapshot, 'sitesOff'> {
  const sitesOff: SiteDomain[] = [];
  if (facebook === false) sitesOff.push('facebook.com');
  if (linkedin === false) sitesOff.push('linkedin.com');
  return sitesOff.length > 0 ? { sitesOff } : {};
}

/** What one person said of themselves on a shared device says nothing of the next. */
function capacitiesOf(managed: Managed, own: Own, sharedDevice: boolean, role: Role) {
  const usual = role === 'authorized' ? 'official' : 'personal';
  if (managed.capacity) return { capacity: managed.capacity };
  if (sharedDevice) return { capacity: usual } as const;
  return {
    capacity: own.capacity ?? usual,
    ...(own.siteCapacities && { siteCapacities: own.siteCapacities }),
  } as const;
}

function originsOf(managed: Managed, own: Own, role: Origin): Snapshot['origins'] {
  const origin = (name: SettingName): Origin =>
    Object.hasOwn(managed, name) ? 'managed' : Object.hasOwn(own, name) ? 'own' : 'default';
  return { ...Object.fromEntries(SETTING_NAMES.map((name) => [name, origin(name)])), role };
}
