import type { PolicyPack } from '../pack.ts';
import { COTE_NORD } from './cisss-cote-nord/index.ts';
import { LAURENTIDES } from './cisss-laurentides/index.ts';

/** The policies that come with Vigie. Content scripts never import this: they read the snapshot's pack. */
export const BUILTIN_PACKS: readonly PolicyPack[] = [COTE_NORD, LAURENTIDES];

/** The built-in policy of this establishment; throws when there is none. */
export function getBuiltinPack(establishment: string): PolicyPack {
  const pack = BUILTIN_PACKS.find((candidate) => candidate.establishment === establishment);
  if (!pack) throw new RangeError(`no built-in policy for ${establishment}`);
  return pack;
}
