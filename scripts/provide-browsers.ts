import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSERS, type BrowserName, findBrowser, PATH_VARIABLE } from './browsers.ts';

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * Installs the missing browsers where that needs no question (root on Debian: a container, a CI machine);
 * elsewhere says what is missing and what to type. Never fatal: what needs no browser goes on.
 */
export function provideBrowsers(): void {
  const missing = BROWSERS.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (canInstall()) installAll(missing);
  for (const name of BROWSERS.filter((wanted) => !findBrowser(wanted))) console.warn(adviceFor(name));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installAll(names: readonly BrowserName[]): void {
  const packages = names.map((name) => DEBIAN_PACKAGE[name]);
  console.log(`Installing ${packages.join(' and ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

function adviceFor(name: BrowserName): string {
  const debian = `sudo apt-get install ${DEBIAN_PACKAGE[name]}`;
  return `Missing: ${name}. On Debian or Ubuntu type: ${debian}. Elsewhere install it, or set ${PATH_VARIABLE[name]} to its program.`;
}
