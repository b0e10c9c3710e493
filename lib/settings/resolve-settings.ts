import type { PolicyPack } from '../policy/pack.ts';
import type { Role } from '../policy/people.ts';
import type { Declaration } from '../schedule/declared.ts';
import type { WorkSchedule } from '../schedule/work-schedule.ts';
import { MANAGED_SETTINGS } from './managed.ts';
import { type OfferedPacks, offeredPacks } from './offered-packs.ts';
import { OWN_SETTINGS } from './own-settings-schema.ts';
import { type Language, type Origin, SETTING_NAMES, type SettingName, type Snapshot } from './snapshot.ts';
import { type Refusal, refusal, type Taken, takeValid } from './take-valid.ts';

/** Where settings come from: raw values as stored, and what holds when nobody chose. */
export interface SettingsSources {
  readonly managed: Readonly<Record<string, unknown>>;
  readonly own: Readonly<Record<string, unknown>>;
  readonly defaults: { readonly language: Language };
  readonly packs: readonly PolicyPack[];
}

/** What is in force, with what the plan of duty is made from. */
export interface Settings extends Omit<Snapshot, 'revision' | 'duty'> {
  readonly hours?: WorkSchedule;
  readonly declared?: Declaration;
}

/** The settings in force, all but their revision: managed before own before default, every value validated. */
export function resolveSettings({ managed, own, defaults, packs }: SettingsSources): Settings {
  const administrator = takeValid(MANAGED_SETTINGS, managed);
  const person = takeValid(OWN_SETTINGS, own).taken;
  const offered = offeredPacks(packs, administrator.taken.policyPack);
  const employer = withKnownPack(administrator.taken, offered);
  const pack = packOf(employer.values.establishment ?? person.establishment, offered.packs);
  const role = roleUnder(pack, employer.values.role, person.role);
  const chosen = chooseAll(employer.values, person, { ...defaults, role: role.role });
  return {
    version: 2,
    ...(pack && { pack }),
    role: role.role,
    ...chosen,
    refused: [...administrator.refused, ...offered.refused, ...employer.refused, ...role.refused],
    origins: originsOf(employer.values, person, role.origin),
  };
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

/** The first role of administrator and person that the policy binds; one that it does not bind is refused aloud. */
function roleUnder(pack: PolicyPack | undefined, managed: Role | undefined, own: Role | undefined) {
  const isBound = (role: Role) => !pack?.refusedRoles.includes(role);
  const given = [
    { role: managed, origin: 'managed' as const },
    { role: own, origin: 'own' as const },
  ].filter((choice): choice is { role: Role; origin: 'managed' | 'own' } => choice.role !== undefined);
  const refused = given
    .filter(({ role }) => !isBound(role))
    .map(({ role }) => refusal('role', role, `a role that ${pack?.establishment} binds: not ${role}`));
  const first = given.find(({ role }) => isBound(role)) ?? { role: DEFAULT_ROLE, origin: 'default' as const };
  return { ...first, refused };
}

const DEFAULT_ROLE: Role = 'employee';

function chooseAll(managed: Managed, own: Own, defaults: { language: Language; role: Role }) {
  const sharedDevice = managed.sharedDevice ?? own.sharedDevice ?? false;
  // An administrator's hours bind unless they are given as a start to go from.
  const hours = managed.hoursLocked === false ? (own.hours ?? managed.hours) : (managed.hours ?? own.hours);
  // An establishment's machine, like a shared one, keeps no record unless the person asks for it.
  const isTheirsAlone = !sharedDevice && Object.keys(managed).length === 0;
  return {
    ...capacitiesOf(managed, own, sharedDevice, defaults.role),
    ...(own.approver && !sharedDevice && { approver: true }),
    ...(managed.approvalEmail && { approvalEmail: managed.approvalEmail }),
    // On a shared device nothing of one person may meet the next: no hours, no exceptions, no journal.
    ...(!sharedDevice && { ...(hours && { hours }), ...sayingsOf(own) }),
    organizationDevice: managed.organizationDevice ?? false,
    ...restOf(managed, own),
    language: managed.language ?? own.language ?? defaults.language,
    modes: { ...own.modes, ...managed.modes },
    ownPeople: sharedDevice ? [] : (own.ownPeople ?? []),
    ownAccounts: sharedDevice ? [] : (own.ownAccounts ?? []),
    officialAccounts: [...(managed.officialAccounts ?? []), ...(sharedDevice ? [] : (own.officialAccounts ?? []))],
    sharedDevice,
    journal: !sharedDevice && (managed.journal ?? own.journal ?? isTheirsAlone),
  } as const satisfies Partial<Settings>;
}

/** A rest would let through what an establishment holds back: there is none then. */
function restOf(managed: Managed, { pausedUntil, pausedSites = [] }: Own) {
  const mayPause = !Object.values(managed.modes ?? {}).includes('block');
  if (!mayPause) return { mayPause, pausedSites: [] };
  return { mayPause, pausedSites, ...(pausedUntil !== undefined && { pausedUntil }) };
}

/** What the person said of this moment. */
function sayingsOf({ declared, onPremises }: Own): Pick<Settings, 'declared' | 'onPremises'> {
  return { ...(declared && { declared }), ...(onPremises !== undefined && { onPremises }) };
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
  // Hours to start from lock nothing.
  const hours = managed.hoursLocked === false ? (own.hours ? 'own' : 'default') : origin('hours');
  return { ...Object.fromEntries(SETTING_NAMES.map((name) => [name, origin(name)])), role, hours };
}
