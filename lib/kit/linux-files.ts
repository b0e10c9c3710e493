import { CHROMIUM_BROWSERS } from './chromium-browsers.ts';
import type { Deployment, PolicyValues } from './deployment.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { jsonFile, type KitFile } from './kit-file.ts';

/** The JSON files of Linux, each under the folder in which its browser looks. */
export function linuxFiles({ chromium, firefox, settings }: Deployment): readonly KitFile[] {
  const ofChromium = !chromium
    ? []
    : CHROMIUM_BROWSERS.map(({ linuxFolder }) =>
        jsonFile(`linux${linuxFolder}/vigie.json`, chromiumPolicies(chromium, settings)),
      );
  if (!firefox) return ofChromium;
  return [...ofChromium, jsonFile('linux/etc/firefox/policies/policies.json', firefoxPolicies(firefox, settings))];
}

/** What a browser of the Chromium family reads of its policies. */
export function chromiumPolicies(chromium: NonNullable<Deployment['chromium']>, settings: PolicyValues): object {
  return {
    ExtensionInstallForcelist: [forcelistEntry(chromium)],
    '3rdparty': { extensions: { [chromium.id]: settings } },
  };
}

/** What a browser of the Chromium family is told to install, and where it finds it. */
export function forcelistEntry({ id, updateUrl }: NonNullable<Deployment['chromium']>): string {
  return `${id};${updateUrl}`;
}
