import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getBuildFolder } from '../e2e/browser/builds.ts';
import type { BrowserKind } from '../e2e/browser/find-browsers.ts';

/** One browser's build, as `npm run build` leaves it. */
export interface BuiltOutput {
  readonly folder: string;
  readonly manifest: Record<string, unknown>;
  /** Paths from the folder, with `/`. */
  readonly files: readonly string[];
  read(file: string): string;
}

/** Reads a build; throws with what to type when there is none. */
export function getBuiltOutput(kind: BrowserKind): BuiltOutput {
  const folder = getBuildFolder(kind);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = globSync('**/*.*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return { folder, manifest: JSON.parse(read('manifest.json')), files, read };
}

/** Size in bytes as a store or a site would send it. */
export function gzippedSizeOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
