import type { Deployment, PolicyValues } from './deployment.ts';

/** What Firefox reads of its policies, as `policies.json` or as preferences in macOS. */
export interface FirefoxPolicies {
  readonly policies: {
    readonly ExtensionSettings: Readonly<Record<string, FirefoxInstallation>>;
    readonly '3rdparty': { readonly Extensions: Readonly<Record<string, PolicyValues>> };
  };
}

interface FirefoxInstallation {
  readonly installation_mode: 'force_installed';
  readonly install_url: string;
}

export function firefoxPolicies(
  { id, installUrl }: NonNullable<Deployment['firefox']>,
  settings: PolicyValues,
): FirefoxPolicies {
  return {
    policies: {
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: installUrl } },
      '3rdparty': { Extensions: { [id]: settings } },
    },
  };
}
