import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildBoth } from './package/build-both.ts';
import { writePackages } from './package/write-packages.ts';

const root = join(import.meta.dirname, '..');
const { VIGIE_SIGNING_KEY, VIGIE_UPDATE_URL } = process.env;

if ((VIGIE_SIGNING_KEY === undefined) !== (VIGIE_UPDATE_URL === undefined)) {
  console.error(
    'A CRX needs both: VIGIE_SIGNING_KEY (path of an RSA key in PEM) and VIGIE_UPDATE_URL (of update.xml).',
  );
  process.exit(2);
}

buildBoth(root);
const signing =
  VIGIE_SIGNING_KEY !== undefined && VIGIE_UPDATE_URL !== undefined
    ? { keyFile: resolve(VIGIE_SIGNING_KEY), key: readFileSync(VIGIE_SIGNING_KEY, 'utf8'), updateUrl: VIGIE_UPDATE_URL }
    : undefined;
if (signing === undefined) console.log('No CRX: neither VIGIE_SIGNING_KEY nor VIGIE_UPDATE_URL is set.');

for (const line of await writePackages(root, join(root, '.output', 'package'), signing)) console.log(line);
