import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { BUILTIN_PACKS } from '../policy/packs/index.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import type { Refusal } from '../settings/snapshot.ts';
import { FIREFOX_ID } from './extension-ids.ts';

/** The values of managed settings as every platform can carry them: scalars, and JSON in a string. */
export type PolicyValues = Readonly<Record<string, string | number | boolean>>;

/** All that the files of a kit are made from. */
export interface Deployment {
  readonly chromium?: { readonly id: string; readonly updateUrl: string };
  readonly firefox?: { readonly id: string; readonly installUrl: string };
  readonly settings: PolicyValues;
}

/** `lowered`: what the extension will take less strictly than it is written, and say so in its settings. */
export type ReadDeployment =
  | { readonly ok: true; readonly deployment: Deployment; readonly lowered: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** A browser that is told to fetch from anything but a server under https (or a disk) would take what anybody puts in between. */
const address = z.url({ protocol: /^(https|file)$/ });

const deploymentSchema = z.strictObject({
  chromium: z
    .strictObject({ id: z.string().regex(/^[a-p]{32}$/, 'an id of 32 letters from a to p'), updateUrl: address })
    .exactOptional(),
  firefox: z.strictObject({ installUrl: address }).exactOptional(),
  settings: z.record(z.string(), z.unknown()),
});

/** Reads what an administrator wrote (parsed JSON), and names every fault of it. What goes into a kit is good. */
export function readDeployment(json: unknown): ReadDeployment {
  const read = deploymentSchema.safeParse(json);
  if (!read.success)
    return { ok: false, faults: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
  const { chromium, firefox } = read.data;
  if (!chromium && !firefox) return { ok: false, faults: ['chromium, firefox: at least one of them'] };
  const settings = asPolicyValues(read.data.settings);
  const refused = refusedIn(settings);
  const faults = refused.filter(({ kind }) => kind !== 'lowered').map(inWords);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    deployment: {
      ...(chromium && { chromium }),
      ...(firefox && { firefox: { id: FIREFOX_ID, ...firefox } }),
      settings,
    },
    lowered: refused.map(inWords),
  };
}

/** The extension's own judgement: what the kit took and the extension refused would be found out on every machine. */
function refusedIn(managed: PolicyValues): readonly Refusal[] {
  const sources = { managed, own: {}, defaults: { language: 'fr' }, packs: BUILTIN_PACKS } as const;
  return resolveSettings(sources).settings.refused;
}

function inWords({ key, found, expected }: Refusal): string {
  return `settings.${key}: ${found}, expected ${expected}`;
}

/** Whatever is deeper than a scalar may be written as it is, and travels as JSON. */
function asPolicyValues(settings: Readonly<Record<string, unknown>>): PolicyValues {
  const values = Object.entries(settings).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(values);
}
