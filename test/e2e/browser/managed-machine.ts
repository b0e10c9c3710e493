import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHROMIUM_ID, FIREFOX_ID } from '../../../lib/kit/extension-ids.ts';
import { type BrowserKind, getBrowserPath } from './find-browsers.ts';

/** Where each browser looks for what the machine's administrator configured, under `/etc`. */
const PLACES = ['chromium/policies/managed', 'opt/chrome/policies/managed', 'firefox/policies'];
const FILE = 'policies.json';

/** Lays a folder over `/etc` in a mount namespace of its own, read-only; the machine's `/etc` knows nothing of it. */
const LAY_OVER_ETC = 'mount -t overlay overlay -o "lowerdir=$VIGIE_ETC:/etc" /etc';

/** Why a machine with managed configuration cannot be played here; `undefined` when it can. */
export function findManagedObstacle(): string | undefined {
  if (process.platform !== 'linux') return 'Managed configuration is tried under Linux only';
  const etc = mkdtempSync(path.join(tmpdir(), 'vigie-etc-'));
  const { status, stderr, error } = spawnSync('unshare', ['--mount', 'sh', '-c', LAY_OVER_ETC], {
    env: { ...process.env, VIGIE_ETC: etc },
    encoding: 'utf8',
  });
  rmSync(etc, { recursive: true });
  if (status === 0) return undefined;
  return `Managed configuration needs a mount namespace (root, unshare): ${(error?.message ?? stderr).trim()}`;
}

/** A machine whose administrator can change their mind while the browser runs. */
export interface ManagedMachine {
  /** Starts the browser on it. */
  readonly command: string;
  /** The id of the extension that it forces, where its browser needs to know. */
  readonly chromiumId: string;
  /** Puts these policies in the place of what stands there. */
  setPolicies(policies: object): void;
}

/**
 * Makes a machine with these policies; its files are kept in `folder`. The folders that browsers watch are bound over
 * those of `/etc`, since nothing is told of a change under an overlay.
 */
export function managedMachine(
  kind: BrowserKind,
  folder: string,
  policies: object,
  chromiumId = CHROMIUM_ID,
): ManagedMachine {
  const etc = path.join(folder, 'managed', 'etc');
  for (const place of PLACES) mkdirSync(path.join(etc, place), { recursive: true });
  const setPolicies = (wanted: object) => {
    for (const place of PLACES) writeFileSync(path.join(etc, place, FILE), JSON.stringify(wanted));
  };
  setPolicies(policies);
  const binds = PLACES.map((place) => `mount --bind "$VIGIE_ETC/${place}" "/etc/${place}"`).join(' && ');
  const command = path.join(folder, 'managed', 'start');
  writeFileSync(
    command,
    `#!/bin/sh
export VIGIE_ETC='${etc}'
exec unshare --mount sh -c '${LAY_OVER_ETC} && ${binds} && exec "$0" "$@"' '${getBrowserPath(kind)}' "$@"
`,
  );
  chmodSync(command, 0o755);
  return { command, chromiumId, setPolicies };
}

/** A machine on which these settings are managed for an extension that is installed by other means. */
export function machineWithSettings(kind: BrowserKind, folder: string, settings: object): ManagedMachine {
  return managedMachine(kind, folder, policiesOf(kind, settings));
}

function policiesOf(kind: BrowserKind, settings: object): object {
  return kind === 'chromium'
    ? { '3rdparty': { extensions: { [CHROMIUM_ID]: settings } } }
    : { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: settings } } } };
}
