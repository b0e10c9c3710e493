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

/**
 * A command that starts a browser on a machine where these settings are managed for the extension; its files are
 * kept in `folder`.
 */
export function managedBrowser(kind: BrowserKind, settings: object, folder: string): string {
  const etc = path.join(folder, 'managed', 'etc');
  for (const place of PLACES) {
    mkdirSync(path.join(etc, place), { recursive: true });
    writeFileSync(path.join(etc, place, FILE), JSON.stringify(policiesOf(kind, settings)));
  }
  const command = path.join(folder, 'managed', 'start');
  writeFileSync(
    command,
    `#!/bin/sh
export VIGIE_ETC='${etc}'
exec unshare --mount sh -c '${LAY_OVER_ETC} && exec "$0" "$@"' '${getBrowserPath(kind)}' "$@"
`,
  );
  chmodSync(command, 0o755);
  return command;
}

function policiesOf(kind: BrowserKind, settings: object): object {
  return kind === 'chromium'
    ? { '3rdparty': { extensions: { [CHROMIUM_ID]: settings } } }
    : { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: settings } } } };
}
