import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = join(import.meta.dirname, '..', '..');

/** One import of one file, as written. */
export interface Import {
  /** Path of the importing file from the root, with `/`. */
  readonly from: string;
  /** A path from the root for our own files, the specifier as it stands for packages. */
  readonly to: string;
  readonly own: boolean;
  /** Erased by the compiler: nothing of it runs. */
  readonly typeOnly: boolean;
}

/** Paths from the root of our sources under these folders, in order. */
export function findSources(...folders: string[]): string[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx}`);
  return globSync(patterns, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The imports and re-exports of a file, dynamic ones with a literal specifier included. */
export function importsOf(from: string): Import[] {
  const code = readSource(from);
  const { staticImports, staticExports, dynamicImports } = parseSync(from, code).module;
  const imported = staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamic = dynamicImports.map(({ moduleRequest }) => ({
    specifier: code.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }));
  return [...imported, ...passedOn, ...dynamic].map((found) => resolveImport(from, found));
}

function resolveImport(from: string, { specifier, typeOnly }: { specifier: string; typeOnly: boolean }): Import {
  const own = specifier.startsWith('.');
  // `?inline`, `?raw`: the bundler's marks, no part of the path.
  const [path = specifier] = specifier.split('?');
  return { from, to: own ? join(from, '..', path).replaceAll('\\', '/') : specifier, own, typeOnly };
}

/** Everything that runs when this file is loaded: files and packages reached by imports that are not type-only. */
export function reachOf(entry: string): Map<string, string> {
  const cameFrom = new Map([[entry, '']]);
  const queue = [entry];
  for (const file of queue) {
    for (const { to, own, typeOnly } of importsOf(file)) {
      if (typeOnly || cameFrom.has(to)) continue;
      cameFrom.set(to, file);
      if (own && /\.tsx?$/.test(to)) queue.push(to);
    }
  }
  return cameFrom;
}
