import { admlFiles } from './adml-files.ts';
import { admxFile } from './admx-file.ts';
import type { Deployment } from './deployment.ts';
import { firefoxPolicies } from './firefox-policies.ts';
import { jsonFile, type KitFile } from './kit-file.ts';
import { linuxFiles } from './linux-files.ts';
import { macFiles } from './mac-profile.ts';
import { planFiles } from './plan-files.ts';
import { powershellFiles } from './powershell-files.ts';
import { regFiles } from './reg-files.ts';
import { deploymentIn, RINGS } from './rings.ts';

/** All the files of a deployment: one folder for each ring, and the templates and the plan that all of them share. */
export function makeKit(deployment: Deployment): readonly KitFile[] {
  const rings = RINGS.flatMap((ring) =>
    filesFor(deploymentIn(ring, deployment)).map((file) => ({ ...file, path: `${ring}/${file.path}` })),
  );
  const templates = deployment.chromium ? [admxFile(deployment.chromium.id), ...admlFiles()] : [];
  return [...planFiles(), ...templates, ...rings];
}

/** The files that carry the values, for every platform. */
export function filesFor(deployment: Deployment): readonly KitFile[] {
  const { firefox, settings } = deployment;
  return [
    ...linuxFiles(deployment),
    ...macFiles(deployment),
    ...regFiles(deployment),
    ...powershellFiles(deployment),
    ...(firefox ? [jsonFile('windows/firefox/distribution/policies.json', firefoxPolicies(firefox, settings))] : []),
  ];
}
