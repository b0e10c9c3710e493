import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from './architecture/sources.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
  allowScripts: z.record(z.string(), z.boolean()).optional(),
});

/** The comparison with other tools has a lock of its own, whose packages are never shipped. */
const FOLDERS = ['.', 'scripts/peers'] as const;

/** Where npm itself fetches from; an entry without an address is fetched by its name and version. */
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/** What may be copied into what is handed out, or run beside it. */
const LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  '(BSD-3-Clause OR GPL-2.0)',
];

/** Names its licence in a form that npm no longer reads: MIT (github.com/gkz/prelude-ls). Not shipped. */
const READ_BY_HAND = ['node_modules/prelude-ls'];

describe.each(FOLDERS)('the packages locked in %s', (folder) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, folder, file), 'utf8'));
  const manifest = manifestSchema.parse(read('package.json'));
  const locked = Object.entries(lockSchema.parse(read('package-lock.json')).packages).filter(([path]) => path !== '');

  const pathsOf = (isWrong: (entry: (typeof locked)[number][1]) => boolean) =>
    locked.filter(([, entry]) => isWrong(entry)).map(([path]) => path);

  it('are each held to their content by a SHA-512 sum', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(pathsOf(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('come from the public registry: no address of elsewhere, no link, nothing bundled unseen', () => {
    expect(pathsOf(({ resolved }) => !(resolved ?? PUBLIC_REGISTRY).startsWith(PUBLIC_REGISTRY))).toEqual([]);
    expect(pathsOf(({ link = false, inBundle = false }) => link || inBundle)).toEqual([]);
  });

  it('have a licence that allows what is done with them', () => {
    const unread = pathsOf(({ license = 'none' }) => !LICENCES.includes(license));
    expect(unread.filter((path) => !READ_BY_HAND.includes(path))).toEqual([]);
  });

  it('are asked for by one exact version each', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

it('each script that a package would run when it is installed was decided on', () => {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  const { allowScripts = {} } = manifestSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  const wanting = Object.entries(packages).filter(([, { hasInstallScript = false }]) => hasInstallScript);
  expect(wanting.map(([path]) => path.replace(/^.*node_modules\//, '')).sort()).toEqual(
    Object.keys(allowScripts).sort(),
  );
});
