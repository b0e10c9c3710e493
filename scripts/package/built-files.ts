import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KitFile } from '../../lib/kit/kit-file.ts';

/** Every file under a folder, in the one order of their paths. */
export function filesUnder(folder: string): readonly KitFile[] {
  const paths = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
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
