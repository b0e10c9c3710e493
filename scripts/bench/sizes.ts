import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A line for each script and style of a build: kilobytes as they are and gzipped. */
export function sizeLines(folder: string): string[] {
  const files = globSync('**/*.{js,css}', { cwd: folder }).sort();
  return files.map((file) => {
    const bytes = readFileSync(join(folder, file));
    return `  ${inKilobytes(bytes.length)} kB  ${inKilobytes(gzipSync(bytes, { level: 9 }).length)} kB gz  ${file}`;
  });
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}
