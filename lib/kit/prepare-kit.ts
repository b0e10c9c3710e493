import { makeKit } from './make-kit.ts';
import { readConfig } from './read-config.ts';
import { zipFiles } from './zip-files.ts';

/** An archive of the kit, or what is wrong with the configuration; no fault at all when it is no JSON. */
export type PreparedKit =
  | { readonly ok: true; readonly zip: Uint8Array }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The whole kit from a configuration as it was typed. */
export function prepareKit(text: string): PreparedKit {
  const read = readConfig(text);
  return read.ok ? { ok: true, zip: zipFiles(makeKit(read.deployment)) } : read;
}
