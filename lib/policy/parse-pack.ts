import type { z } from 'zod';
import { findPackFaults, type PackFault } from './find-pack-faults.ts';
import type { PolicyPack } from './pack.ts';
import { packSchema } from './pack-schema.ts';

export type ParsedPack =
  | { readonly ok: true; readonly pack: PolicyPack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** The version of the pack's shape that this Vigie reads. */
const SCHEMA = 1;

/** Reads a delivered policy (parsed JSON); refuses it whole, with every path and reason, when anything is wrong. */
export function parsePack(json: unknown): ParsedPack {
  const newer = schemaOf(json);
  if (newer !== undefined && newer > SCHEMA) {
    return refuse([{ path: 'schema', reason: `schema ${newer} needs a later Vigie` }]);
  }
  const result = packSchema.safeParse(json);
  if (!result.success) return refuse(result.error.issues.map(faultOf));
  const faults = findPackFaults(result.data);
  return faults.length > 0 ? refuse(faults) : { ok: true, pack: result.data };
}

function refuse(faults: readonly PackFault[]): ParsedPack {
  return { ok: false, faults };
}

function schemaOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('schema' in json)) return undefined;
  return typeof json.schema === 'number' ? json.schema : undefined;
}

function faultOf({ path, message }: z.core.$ZodIssue): PackFault {
  return { path: writePath(path), reason: message };
}

function writePath(path: readonly PropertyKey[]): string {
  return path.map((step, index) => writeStep(step, index === 0)).join('');
}

function writeStep(step: PropertyKey, isFirst: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  return isFirst ? String(step) : `.${String(step)}`;
}
