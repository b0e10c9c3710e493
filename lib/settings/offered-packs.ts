import type { PolicyPack } from '../policy/pack.ts';
import { parsePack } from '../policy/parse-pack.ts';
import { type Refusal, refusal } from './take-valid.ts';

/** The packs to choose from, and what managed configuration handed over in vain. */
export interface OfferedPacks {
  readonly packs: readonly PolicyPack[];
  readonly delivered?: PolicyPack;
  readonly refused: readonly Refusal[];
}

/** The built-in packs, with the one of managed configuration in the place of the built-in one of the same name. */
export function offeredPacks(builtin: readonly PolicyPack[], delivered: string | undefined): OfferedPacks {
  if (delivered === undefined) return { packs: builtin, refused: [] };
  const result = parseDelivered(delivered);
  if (!result.ok) return { packs: builtin, refused: [refusal('policyPack', delivered, result.reason)] };
  const others = builtin.filter(({ establishment }) => establishment !== result.pack.establishment);
  return { packs: [result.pack, ...others], delivered: result.pack, refused: [] };
}
