import { readDeployment } from './deployment.ts';
import { makeKit } from './make-kit.ts';
import { zipFiles } from './zip-files.ts';

/** An archive of the kit, or what is wrong with the configuration; no fault at all when it is no JSON. */
export type PreparedKit =
  | { readonly ok: true; readonly zip: Uint8Array }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The whole kit from a configuration as it was typed. */
export function prepareKit(text: string): PreparedKit {
  const json = parsed(text);
  if (json === undefined) return { ok: false, faults: [] };
  const read = readDeployment(json);
  return read.ok ? { ok: true, zip: zipFiles(makeKit(read.deployment)) } : read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // SyntaxError: what was typed is no JSON, or not yet.
    return undefined;
  }
}
