import type { PolicyPack } from '../../lib/policy/pack.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import type { Snapshot } from '../../lib/settings/snapshot.ts';

/** The built-in policies, the one in force in the place of the built-in one of the same establishment. */
export function packsFor({ pack }: Snapshot): readonly PolicyPack[] {
  if (pack === undefined) return BUILTIN_PACKS;
  const isBuiltin = BUILTIN_PACKS.some(({ establishment }) => establishment === pack.establishment);
  return isBuiltin
    ? BUILTIN_PACKS.map((builtin) => (builtin.establishment === pack.establishment ? pack : builtin))
    : [pack, ...BUILTIN_PACKS];
}
