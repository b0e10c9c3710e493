import { build } from 'plist';
import { v5 as uuidOf } from 'uuid';
import { CHROMIUM_BROWSERS } from './chromium-browsers.ts';
import type { Deployment } from './deployment.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { type KitFile, utf8File } from './kit-file.ts';
import { forcelistEntry } from './linux-files.ts';

/** Under which the names of our payloads become UUIDs: the same configuration makes the same profile. */
const NAMESPACE = '5f2f0a0e-3f0e-4a53-9d7b-7d6a2f6f6c11';

const IDENTIFIER = 'vigie.deployment';

type Preferences = Parameters<typeof build>[0] & object;

/** The configuration profile of macOS, for the whole machine: `PayloadScope` System, never User. */
export function macFiles(deployment: Deployment): readonly KitFile[] {
  const profile = {
    ...payload('Configuration', IDENTIFIER),
    PayloadDisplayName: 'Vigie',
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: payloadsOf(deployment),
  };
  return [utf8File('macos/vigie.mobileconfig', `${build(profile)}\n`)];
}

function payloadsOf({ chromium, firefox, settings }: Deployment): Preferences[] {
  const ofChromium = !chromium
    ? []
    : CHROMIUM_BROWSERS.flatMap(({ macDomain }) => [
        preferences(macDomain, { ExtensionInstallForcelist: [forcelistEntry(chromium)] }),
        preferences(`${macDomain}.extensions.${chromium.id}`, settings),
      ]);
  if (!firefox) return ofChromium;
  const { policies } = firefoxPolicies(firefox, settings);
  return [...ofChromium, preferences('org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...plain(policies) })];
}

function preferences(domain: string, values: Preferences): Preferences {
  return { ...payload(domain, `${IDENTIFIER}.${domain}`), ...values };
}

function payload(type: string, identifier: string) {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier, NAMESPACE).toUpperCase(),
  };
}

/** As a property list takes it: what is JSON is one already. */
function plain(policies: object): Preferences {
  return JSON.parse(JSON.stringify(policies));
}
