import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildBoth } from '../scripts/package/build-both.ts';
import { sourceFiles } from '../scripts/package/source-files.ts';
import { type Signing, writePackages } from '../scripts/package/write-packages.ts';

const ROOT = path.join(import.meta.dirname, '..');
const SUMS = 'SHA256SUMS';

/** In ms: two builds on a busy machine. */
const BUILD_WITHIN = 180_000;

const made: string[] = [];
let here: string;
let signing: Signing;

beforeAll(async () => {
  const folder = emptyFolder();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = path.join(folder, 'thrown-away.pem');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(keyFile, key);
  signing = { keyFile, key, updateUrl: 'https://deploiement.example.org/vigie/update.xml' };
  here = path.join(folder, 'here');
  await writePackages(ROOT, here, signing);
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

it('are all there, with a bill of what they hold', () => {
  const names = readFileSync(path.join(here, SUMS), 'utf8').replaceAll(/^[0-9a-f]{64} {2}/gm, '');
  expect(
    names
      .trim()
      .split('\n')
      .map((name) => name.replace(/-\d+\.\d+\.\d+/, '')),
  ).toEqual([
    'THIRD-PARTY-NOTICES.md',
    'update.xml',
    'vigie-chromium.zip',
    'vigie-firefox.xpi',
    'vigie-sources.zip',
    'vigie.cdx.json',
    'vigie.crx',
  ]);
  const bill = names.split('\n').find((name) => name.endsWith('.cdx.json')) ?? '';
  const { bomFormat, components } = JSON.parse(readFileSync(path.join(here, bill), 'utf8'));
  expect(bomFormat).toBe('CycloneDX');
  const notices = readFileSync(path.join(here, 'THIRD-PARTY-NOTICES.md'), 'utf8');
  for (const { group, name, version } of components) {
    expect(notices).toContain(`## ${group === undefined ? name : `${group}/${name}`} ${version}\n`);
  }
});

it('are the same to the byte when built in another folder, in another time zone', {
  timeout: BUILD_WITHIN,
}, async () => {
  const elsewhere = emptyFolder();
  const folder = path.join(elsewhere, 'a folder');
  for (const file of sourceFiles(ROOT)) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.bytes);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  buildBoth(folder, { ...process.env, TZ: 'Asia/Tokyo', LANG: 'C' });
  await writePackages(folder, path.join(elsewhere, 'packages'), signing);
  const sums = (output: string) => readFileSync(path.join(output, SUMS), 'utf8');
  expect(sums(path.join(elsewhere, 'packages'))).toBe(sums(here));
});

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigie-packages-'));
  made.push(folder);
  return folder;
}
