import { createHash, createPublicKey } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFiles } from '../../lib/kit/zip-files.ts';
import { bundledListOf } from '../build/bundled-packages.ts';
import { NOTICES_FILE } from '../notices/notices.ts';
import { filesUnder, withManifest } from './built-files.ts';
import { chromiumIdOf } from './chromium-id.ts';
import { renderSbom } from './render-sbom.ts';
import { sourceFiles } from './source-files.ts';
import { writeCrx } from './write-crx.ts';

/** An RSA key in PEM, its file, and the address under which browsers will find update.xml; the CRX lies beside it. */
export interface Signing {
  readonly keyFile: string;
  readonly key: string;
  readonly updateUrl: string;
}

/** Writes everything that is handed out of two builds, and gives back a line for each thing to know. */
export async function writePackages(root: string, output: string, signing?: Signing): Promise<readonly string[]> {
  const version = versionOf(root);
  const name = `vigie-${version}`;
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const write = (file: string, contents: Uint8Array | string) => writeFileSync(join(output, file), contents);

  // The stores give a package its key and its updates themselves, and refuse one that brings its own.
  const chromium = withManifest(filesUnder(join(root, '.output/chrome-mv3')), ({ key: _, ...manifest }) => manifest);
  write(`${name}-chromium.zip`, zipFiles(chromium));
  write(`${name}-firefox.xpi`, zipFiles(filesUnder(join(root, '.output/firefox-mv3'))));
  write(`${name}-sources.zip`, zipFiles(sourceFiles(root)));
  write(`${name}.cdx.json`, renderSbom(root, version, bundledIn(root)));
  write(NOTICES_FILE, readFileSync(join(root, NOTICES_FILE)));
  const signed = signing ? await writeSigned(chromium, output, version, signing) : [];
  const listed = readdirSync(output).sort();
  write('SHA256SUMS', listed.map((file) => `${sha256(readFileSync(join(output, file)))}  ${file}\n`).join(''));
  return [...listed.map((file) => `${output}/${file}`), ...signed];
}

/** The CRX with its update.xml; its id follows from the key, and is what the kit must name. */
async function writeSigned(
  files: Parameters<typeof withManifest>[0],
  output: string,
  version: string,
  { keyFile, key, updateUrl }: Signing,
): Promise<readonly string[]> {
  const crx = `vigie-${version}.crx`;
  const updating = withManifest(files, (manifest) => ({ ...manifest, update_url: updateUrl }));
  await writeCrx(zipFiles(updating), keyFile, {
    crxPath: join(output, crx),
    xmlPath: join(output, 'update.xml'),
    crxUrl: new URL(crx, updateUrl).href,
    version,
  });
  const id = chromiumIdOf(createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'));
  return [`The id in Chromium, for the kit's "chromium.id": ${id}`];
}

function bundledIn(root: string): readonly string[] {
  return ['chrome', 'firefox'].flatMap((browser): string[] =>
    JSON.parse(readFileSync(bundledListOf(root, browser), 'utf8')),
  );
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return String(Object(manifest).version);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
