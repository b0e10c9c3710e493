import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, findBrowsers } from '../test/e2e/browser/find-browsers.ts';

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs the missing browsers where that needs no question (root on Debian: a container, a CI machine);
 * elsewhere says what is missing and what to type. Never fatal: what needs no browser goes on.
 */
export function provideBrowsers(): void {
  const missing = findMissing();
  if (missing.length === 0) return;
  if (canInstall()) installAll(missing.map(({ kind }) => DEBIAN_PACKAGE[kind]));
  for (const { missing: advice } of findMissing()) console.warn(advice);
}

function findMissing() {
  return findBrowsers().filter((found) => 'missing' in found);
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installAll(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} (apt-get)…`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
