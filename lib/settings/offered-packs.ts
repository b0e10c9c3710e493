import type { PolicyPack } from '../policy/pack.ts';
import { type ParsedPack, parsePack } from '../policy/parse-pack.ts';
import type { Refusal } from './snapshot.ts';
import { refusal } from './take-valid.ts';

/** The packs to choose from, and what managed configuration handed over in vain. */
export interface OfferedPacks {
  readonly packs: readonly PolicyPack[];
  readonly delivered?: PolicyPack;
  /** The pack delivered now was refused, and `delivered` is the good one before it. */
  readonly isKept?: true;
  readonly refused: readonly Refusal[];
}

/** What managed configuration says of the policy. */
export interface Delivery {
  /** Parsed JSON; `undefined` when no pack was handed over, `null` when what was is no pack by far and was refused already. */
  readonly pack: unknown;
  /** The establishment that the configuration names. */
  readonly establishment: string | undefined;
  /** The last delivered pack that was good. */
  readonly last: PolicyPack | undefined;
}

/**
 * The built-in packs, with the delivered one in the place of the built-in one of the same name, if the configuration
 * names that establishment too: nothing takes the place of a built-in policy by an oversight. A pack that fails is refused
 * whole, since half a policy is none; the last good one then stays.
 */
export function offeredPacks(builtin: readonly PolicyPack[], delivery: Delivery): OfferedPacks {
  if (delivery.pack === undefined) return { packs: builtin, refused: [] };
  if (delivery.pack === null) return withLast(builtin, delivery, []);
  const result = parsePack(delivery.pack);
  if (!result.ok) return withLast(builtin, delivery, faultsAsRefusals(result, delivery.pack));
  const { establishment } = result.pack;
  if (builtin.some((pack) => pack.establishment === establishment) && delivery.establishment !== establishment) {
    const expected = `establishment: ${establishment}, or another name`;
    return withLast(builtin, delivery, [refusal('policyPack.establishment', establishment, expected)]);
  }
  return { packs: inPlace(builtin, result.pack), delivered: result.pack, refused: [] };
}

function withLast(builtin: readonly PolicyPack[], { last }: Delivery, refused: readonly Refusal[]): OfferedPacks {
  if (last === undefined) return { packs: builtin, refused };
  return { packs: inPlace(builtin, last), delivered: last, isKept: true, refused };
}

function inPlace(builtin: readonly PolicyPack[], delivered: PolicyPack): readonly PolicyPack[] {
  return [delivered, ...builtin.filter(({ establishment }) => establishment !== delivered.establishment)];
}

/** A pack of another shape altogether has thousands of faults: nobody reads more than these. */
const MOST_FAULTS = 20;

function faultsAsRefusals({ faults }: Extract<ParsedPack, { ok: false }>, json: unknown): readonly Refusal[] {
  return faults
    .slice(0, MOST_FAULTS)
    .map(({ path, reason }) => refusal(path === '' ? 'policyPack' : `policyPack.${path}`, valueAt(json, path), reason));
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
