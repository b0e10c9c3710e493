import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One script or style of a build, in bytes. */
export interface FileSize {
  readonly file: string;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Each script and style of a build. */
export function sizesOf(folder: string): readonly FileSize[] {
  const files = globSync('**/*.{js,css}', { cwd: folder }).sort();
  return files.map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  });
}
