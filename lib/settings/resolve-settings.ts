import type { PolicyPack } from '../policy/pack.ts';
import type { Role } from '../policy/people.ts';
import type { Declaration } from '../schedule/declared.ts';
import type { WorkSchedule } from '../schedule/work-schedule.ts';
import { capacitiesOf } from './capacities-of.ts';
import { holdModes } from './hold-modes.ts';
import { journalDaysOf } from './journal-days.ts';
import { type Managed, packOf, withKnownPack } from './known-pack.ts';
import { MANAGED_SETTINGS } from './managed.ts';
import { offeredPacks } from './offered-packs.ts';
import { OWN_SETTINGS } from './own-settings-schema.ts';
import { roleUnder } from './role-under.ts';
import { sitesOffOf } from './sites-off.ts';
import { type Language, type Origin, SETTING_NAMES, type SettingName, type Snapshot } from './snapshot.ts';
import { type Taken, takeValid } from './take-valid.ts';
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

/** What is in force, with what the plan of duty is made from. */
export interface Settings extends Omit<Snapshot, 'revision' | 'duty'> {
  readonly hours?: WorkSchedule;
  readonly declared?: Declaration;
}

/** The settings in force, all but their revision, and the delivered policy among them as it came. */
export interface ResolvedSettings {
  readonly settings: Settings;
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
    version: 2,
    ...(pack && { pack: withOwnWords(pack, employer.values) }),
    ...(pack && pack === offered.delivered && { packSource: offered.isKept ? 'kept' : 'delivered' }),
    role: role.role,
    ...chosen,
    ...restOf(held.modes, person, employer.values),
    modes: { ...modesBeside(held.modes, person.modes ?? {}), ...held.modes },
    refused: refused.slice(0, MOST_REFUSALS),
    origins: originsOf(employer.values, person, role.origin),
  } as const satisfies Settings;
  return { settings, ...(offered.delivered && { delivered: offered.delivered }) };
}

/** A configuration of another product altogether has any number of faults: nobody reads more than these. */
const MOST_REFUSALS = 100;

/** What is no JSON at all was handed over all the same: it is refused as a setting, and must not take the last good one away. */
function deliveredIn(managed: SettingsSources['managed'], taken: unknown): unknown {
  return taken === undefined && Object.hasOwn(managed, 'policyPack') ? null : taken;
}

type Own = Taken<typeof OWN_SETTINGS>;

interface Defaults {
  readonly language: Language;
  readonly role: Role;
  /** Something came from an administrator, be it understood or not. */
  readonly isManaged: boolean;
}

function chooseAll(managed: Managed, own: Own, defaults: Defaults) {
  const sharedDevice = managed.sharedDevice ?? own.sharedDevice ?? false;
  // An administrator's hours bind unless they are given as a start to go from.
  const hours = managed.hoursLocked === false ? (own.hours ?? managed.hours) : (managed.hours ?? own.hours);
  // An establishment's machine, like a shared one, keeps no record unless the person asks for it.
  const isTheirsAlone = !sharedDevice && !defaults.isManaged;
  return {
    ...capacitiesOf(managed, own, sharedDevice, defaults.role),
    ...(own.approver && !sharedDevice && { approver: true }),
    ...(managed.approvalEmail && { approvalEmail: managed.approvalEmail }),
    // On a shared device nothing of one person may meet the next: no hours, no exceptions, no journal.
    ...(!sharedDevice && { ...(hours && { hours }), ...sayingsOf(own) }),
    ...(managed.hoursLocked === false && { hoursLocked: false }),
    organizationDevice: managed.organizationDevice ?? false,
    language: managed.language ?? own.language ?? defaults.language,
    ...(!sharedDevice && own.exceptions && own.exceptions.length > 0 && { exceptions: own.exceptions }),
    ownPeople: sharedDevice ? [] : (own.ownPeople ?? []),
    ownAccounts: sharedDevice ? [] : (own.ownAccounts ?? []),
    officialAccounts: [...(managed.officialAccounts ?? []), ...(sharedDevice ? [] : (own.officialAccounts ?? []))],
    sharedDevice,
    journal: !sharedDevice && (managed.journal ?? own.journal ?? isTheirsAlone),
    ...(managed.supportAddress !== undefined && { supportAddress: managed.supportAddress }),
    journalDays: journalDaysOf(own, managed),
    ...(managed.consentAcknowledged && { consentAcknowledged: true }),
  } as const satisfies Partial<Settings>;
}

/** A rest, or a site turned off, would let through what an establishment holds back: the person has neither then. */
function restOf(modes: Snapshot['modes'], own: Own, managed: Managed) {
  const mayPause = !Object.values(modes).includes('block');
  if (!mayPause) return { mayPause, pausedSites: [], ...sitesOffOf(managed) };
  const { pausedUntil, pausedSites = [] } = own;
  const until = pausedUntil !== undefined && { pausedUntil };
  return { mayPause, pausedSites, ...until, ...sitesOffOf({ ...own, ...managed }) };
}

/** The person's modes, but for the cases of a concern that the administrator set. */
function modesBeside(held: Snapshot['modes'], own: Snapshot['modes']): Snapshot['modes'] {
  return Object.fromEntries(Object.entries(own).filter(([id]) => !Object.hasOwn(held, id.split('.')[0] ?? id)));
}

/** What the person said of this moment. */
function sayingsOf({ declared, onPremises }: Own): Pick<Settings, 'declared' | 'onPremises'> {
  return { ...(declared && { declared }), ...(onPremises !== undefined && { onPremises }) };
}

function originsOf(managed: Managed, own: Own, role: Origin): Snapshot['origins'] {
  const origin = (name: SettingName): Origin =>
    Object.hasOwn(managed, name) ? 'managed' : Object.hasOwn(own, name) ? 'own' : 'default';
  // Hours to start from give way to the person's.
  const hours = managed.hoursLocked === false && own.hours ? 'own' : origin('hours');
  return { ...Object.fromEntries(SETTING_NAMES.map((name) => [name, origin(name)])), role, hours };
}
