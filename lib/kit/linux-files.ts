import { CHROMIUM_BROWSERS } from './chromium-browsers.ts';
import type { Deployment } from './deployment.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { jsonFile, type KitFile } from './kit-file.ts';

/** The JSON files of Linux, each under the folder in which its browser looks. */
export function linuxFiles({ chromium, firefox, settings }: Deployment): readonly KitFile[] {
  const files: KitFile[] = [];
  if (chromium) {
    const policies = {
      ExtensionInstallForcelist: [forcelistEntry(chromium)],
      '3rdparty': { extensions: { [chromium.id]: settings } },
    };
    for (const { linuxFolder } of CHROMIUM_BROWSERS) files.push(jsonFile(`linux${linuxFolder}/vigie.json`, policies));
  }
  if (firefox) files.push(jsonFile('linux/etc/firefox/policies/policies.json', firefoxPolicies(firefox, settings)));
  return files;
}

/** What a browser of the Chromium family is told to install, and where it finds it. */
export function forcelistEntry({ id, updateUrl }: NonNullable<Deployment['chromium']>): string {
  return `${id};${updateUrl}`;
}
