import { CHROMIUM_BROWSERS } from './chromium-browsers.ts';
import type { Deployment } from './deployment.ts';
import { forcelistEntry } from './linux-files.ts';

/** One value of the Windows registry under HKEY_LOCAL_MACHINE. A number is a DWORD, a text a REG_SZ. */
export interface RegistryValue {
  readonly key: string;
  readonly name: string;
  readonly data: string | number;
}

/**
 * The name of our line in the list of forced extensions. Any number will do; lists that a person makes begin at 1, and one
 * this high meets none of them.
 */
const LINE = '7031';

/** Nobody deploys Chromium itself on Windows. */
const ON_WINDOWS = CHROMIUM_BROWSERS.filter(({ name }) => name !== 'chromium');

/** What the registry holds for Chrome and Edge. */
export function registryValues({ chromium, settings }: Deployment): readonly RegistryValue[] {
  if (!chromium) return [];
  return ON_WINDOWS.flatMap(({ registryKey }) => [
    { key: `${registryKey}\\ExtensionInstallForcelist`, name: LINE, data: forcelistEntry(chromium) },
    ...Object.entries(settings).map(([name, value]) => ({
      key: settingsKey(registryKey, chromium.id),
      name,
      data: typeof value === 'boolean' ? Number(value) : value,
    })),
  ]);
}

/** The keys that hold our settings and nothing else, also where a configuration sets none. */
export function settingsKeys({ chromium }: Deployment): readonly string[] {
  return chromium ? ON_WINDOWS.map(({ registryKey }) => settingsKey(registryKey, chromium.id)) : [];
}

/** Where a browser looks for the settings of one extension. */
export function settingsKey(registryKey: string, id: string): string {
  return `${registryKey}\\3rdparty\\extensions\\${id}\\policy`;
}
