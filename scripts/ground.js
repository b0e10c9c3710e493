// Plain JavaScript without dependencies: it runs before anything is installed, under whatever Node there is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;

/**
 * Installs what is missing, then runs a script under the Node that package.json pins, and exits with its code.
 * @param {string} script path from the project's root
 */
export function runOnGround(script) {
  refuseOldNode();
  if (!isInstalled()) install();
  const node = findPinnedNode();
  // The tools of the project come first, as in every npm script.
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const options = { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path } };
  const { status, error } = spawnSync(node, [script, ...process.argv.slice(2)], options);
  if (error) stop(`Could not run ${node}: ${error.message}`);
  process.exit(status ?? 1);
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE) return;
  stop(`Vigie needs Node ${OLDEST_NODE} or newer to begin; this is ${process.version}. See https://nodejs.org`);
}

/** Compares contents, not dates: a fresh checkout makes the lockfile look newer than it is. */
function isInstalled() {
  const installed = readPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = Object.entries(readPackages(join(ROOT, 'package-lock.json')) ?? {});
  return wanted.every(([folder, { version, optional, devOptional }]) => {
    return folder === '' || optional || devOptional || installed[folder]?.version === version;
  });
}

function readPackages(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : undefined;
}

function install() {
  console.log('Installing what package-lock.json names (npm ci)…');
  // Its warnings are about the Node that installs; what is installed runs under the pinned one.
  const arguments_ = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: ROOT, stdio: 'inherit' };
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...arguments_], options)
    : spawnSync('npm', arguments_, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) stop('npm ci failed: nothing more can be done. Its own words are above.');
}

function findPinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(ROOT, 'node_modules', 'node', 'bin', name);
  if (existsSync(pinned)) return pinned;
  // npm was told to run no install scripts: a Node that is new enough serves as well.
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.node;
  if (Number(process.versions.node.split('.')[0]) >= Number(wanted.split('.')[0])) return process.execPath;
  return stop(`The pinned Node ${wanted} is missing. Type: npm rebuild node`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
