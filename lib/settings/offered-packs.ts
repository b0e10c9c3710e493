import type { PolicyPack } from '../policy/pack.ts';
import { parsePack } from '../policy/parse-pack.ts';
import { type Refusal, refusal } from './take-valid.ts';

/** The packs to choose from, and what managed configuration handed over in vain. */
export interface OfferedPacks {
  readonly packs: readonly PolicyPack[];
  readonly delivered?: PolicyPack;
  readonly refused: readonly Refusal[];
}

/**
 * The built-in packs, with the delivered one (parsed JSON) in the place of the built-in one of the same name.
 * A delivered pack that fails is refused whole, one entry for each fault with its path: half a policy is none.
 */
export function offeredPacks(builtin: readonly PolicyPack[], delivered: unknown): OfferedPacks {
  if (delivered === undefined) return { packs: builtin, refused: [] };
  const result = parsePack(delivered);
  if (!result.ok) {
    const refused = result.faults.map(({ path, reason }) =>
      refusal(`policyPack.${path}`, valueAt(delivered, path), reason),
    );
    return { packs: builtin, refused };
  }
  const others = builtin.filter(({ establishment }) => establishment !== result.pack.establishment);
  return { packs: [result.pack, ...others], delivered: result.pack, refused: [] };
}

/** What stands at a path such as `articles[2].title`; `undefined` when nothing does. */
function valueAt(json: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(stepInto, json);
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === step)?.[1];
}
