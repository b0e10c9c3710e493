import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KitFile } from '../../lib/kit/kit-file.ts';

/** The files under a folder, in the one order of their paths. */
export function filesUnder(folder: string, isWanted: (path: string) => boolean = () => true): readonly KitFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isWanted)
    .sort();
  return paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

/** The files of a build with another manifest. */
export function withManifest(
  files: readonly KitFile[],
  change: (manifest: Readonly<Record<string, unknown>>) => object,
): readonly KitFile[] {
  return files.map((file) => {
    if (file.path !== 'manifest.json') return file;
    const manifest = JSON.parse(new TextDecoder().decode(file.bytes));
    return { ...file, bytes: new TextEncoder().encode(JSON.stringify(change(manifest))) };
  });
}
