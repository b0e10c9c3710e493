import { getBuiltinPack } from '../../../lib/policy/packs/index.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';

export type Wanted = Partial<Omit<Snapshot, 'pack'>> & { readonly establishment?: string };

/** A snapshot as the background writes it; without an establishment nobody has chosen yet. */
export function snapshotOf({ establishment, ...wanted }: Wanted): Snapshot {
  return {
    version: 2,
    revision: 1,
    ...(establishment !== undefined && { pack: getBuiltinPack(establishment) }),
    role: 'employee',
    capacity: 'personal',
    language: 'fr',
    modes: {},
    ownPeople: [],
    ownAccounts: [],
    officialAccounts: [],
    sharedDevice: false,
    organizationDevice: false,
    pausedSites: [],
    mayPause: true,
    journal: true,
    journalDays: 90,
    origins: {},
    refused: [],
    ...wanted,
  };
}
