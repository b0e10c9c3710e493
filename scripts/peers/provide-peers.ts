import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads one of the peers by its name: whatever its module exports. */
export type LoadPeer = (name: string) => Promise<unknown>;

const COPIED = ['package.json', 'package-lock.json', 'load-peer.js'] as const;
/** Git-ignored, and out of reach of the tests that read our own sources: 77 MB of other people's code. */
const INSTALLED = join(import.meta.dirname, '..', '..', '.vigie', 'peers');

/** Installs the peers when their lock file is not what is installed; throws when npm cannot. */
export function providePeers(): LoadPeer {
  if (!isInstalled()) install();
  const loader: Promise<{ loadPeer: LoadPeer }> = import(pathToFileURL(join(INSTALLED, 'load-peer.js')).href);
  return async (name) => (await loader).loadPeer(name);
}

function isInstalled(): boolean {
  // npm writes its own lock file last.
  if (!existsSync(join(INSTALLED, 'node_modules', '.package-lock.json'))) return false;
  return COPIED.every(
    (file) => readOrNothing(join(INSTALLED, file)) === readOrNothing(join(import.meta.dirname, file)),
  );
}

function readOrNothing(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function install(): void {
  console.error('Installing the peers (npm ci, once)…');
  mkdirSync(INSTALLED, { recursive: true });
  for (const file of COPIED) copyFileSync(join(import.meta.dirname, file), join(INSTALLED, file));
  // No peer's install script has any business here.
  const given = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options: SpawnSyncOptions = { cwd: INSTALLED, stdio: ['ignore', 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...given], options)
    : spawnSync('npm', given, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm could not install the peers; its own words are above');
}
