/** A browser of the Chromium family, with where each platform looks for what its administrator says. All of it machine-wide. */
export interface ChromiumBrowser {
  readonly name: 'chrome' | 'edge' | 'chromium';
  readonly label: string;
  /** Under HKEY_LOCAL_MACHINE. */
  readonly registryKey: string;
  readonly linuxFolder: string;
  /** Domain of its preferences in macOS. */
  readonly macDomain: string;
}

export const CHROMIUM_BROWSERS: readonly ChromiumBrowser[] = [
  {
    name: 'chrome',
    label: 'Google Chrome',
    registryKey: 'SOFTWARE\\Policies\\Google\\Chrome',
    linuxFolder: '/etc/opt/chrome/policies/managed',
    macDomain: 'com.google.Chrome',
  },
  {
    name: 'edge',
    label: 'Microsoft Edge',
    registryKey: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    linuxFolder: '/etc/opt/edge/policies/managed',
    macDomain: 'com.microsoft.Edge',
  },
  {
    name: 'chromium',
    label: 'Chromium',
    registryKey: 'SOFTWARE\\Policies\\Chromium',
    linuxFolder: '/etc/chromium/policies/managed',
    macDomain: 'org.chromium.Chromium',
  },
];
