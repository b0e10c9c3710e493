import type { PolicyPack } from '../policy/pack.ts';
import type { MANAGED_SETTINGS } from './managed.ts';
import type { OfferedPacks } from './offered-packs.ts';
import type { Refusal } from './snapshot.ts';
import { refusal, type Taken } from './take-valid.ts';

/** What an administrator set, as far as it is valid. */
export type Managed = Taken<typeof MANAGED_SETTINGS>;

/** A pack handed over without an establishment's name is the establishment's; a name without a pack is refused. */
export function withKnownPack(
  values: Managed,
  { packs, delivered }: OfferedPacks,
): { values: Managed; refused: Refusal[] } {
  const { establishment, ...others } = values;
  const wanted = establishment ?? delivered?.establishment;
  if (wanted === undefined) return { values: others, refused: [] };
  if (packOf(wanted, packs)) return { values: { ...others, establishment: wanted }, refused: [] };
  const known = packs.map((pack) => pack.establishment).join(' | ');
  return { values: others, refused: [refusal('establishment', wanted, known)] };
}

/** The policy of this establishment among these. */
export function packOf(establishment: string | undefined, packs: readonly PolicyPack[]): PolicyPack | undefined {
  return packs.find((pack) => pack.establishment === establishment);
}
