import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipFiles } from '../../../lib/kit/zip-files.ts';
import { filesUnder, withManifest } from '../../../scripts/package/built-files.ts';
import { chromiumIdOf } from '../../../scripts/package/chromium-id.ts';
import { writeCrx } from '../../../scripts/package/write-crx.ts';
import { getBuildFolder } from './builds.ts';

/** A server on this machine that hands out packages of the builds, signed with a key that is thrown away. */
export interface PackageServer {
  /** The id that Chromium gives what is signed with this key. */
  readonly chromiumId: string;
  readonly updateUrl: string;
  readonly xpiUrl: string;
  /** Hands out the build for Chromium as this version from now on. */
  publish(version: string): Promise<void>;
  close(): void;
}

export async function openPackageServer(): Promise<PackageServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigie-packages-'));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = path.join(folder, 'thrown-away.pem');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const server = createServer(({ url = '' }, response) => {
    const name = /^\/([a-z0-9.-]+)/.exec(url)?.[1] ?? '';
    response.setHeader('Content-Type', TYPES[path.extname(name)] ?? 'text/plain');
    response.end(readFileSync(path.join(folder, name)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(server.address())}`;
  writeFileSync(path.join(folder, 'vigie.xpi'), zipFiles(filesUnder(getBuildFolder('firefox'))));
  return {
    chromiumId: chromiumIdOf(publicKey.export({ type: 'spki', format: 'der' }).toString('base64')),
    updateUrl: `${origin}/update.xml`,
    xpiUrl: `${origin}/vigie.xpi`,
    publish: (version) => publish(folder, keyFile, origin, version),
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Firefox installs by the type, Chromium by the contents. */
const TYPES: Readonly<Record<string, string>> = {
  '.xml': 'text/xml',
  '.crx': 'application/x-chrome-extension',
  '.xpi': 'application/x-xpinstall',
};

async function publish(folder: string, keyFile: string, origin: string, version: string): Promise<void> {
  const files = withManifest(filesUnder(getBuildFolder('chromium')), ({ key: _, ...manifest }) => ({
    ...manifest,
    version,
    update_url: `${origin}/update.xml`,
  }));
  const crx = `vigie-${version}.crx`;
  await writeCrx(zipFiles(files), keyFile, {
    crxPath: path.join(folder, crx),
    xmlPath: path.join(folder, 'update.xml'),
    crxUrl: `${origin}/${crx}`,
    version,
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
