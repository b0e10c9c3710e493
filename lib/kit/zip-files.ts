import { zipSync } from 'fflate';
import type { KitFile } from './kit-file.ts';

/** The earliest day that a zip can say, in whatever time zone: the same files make the same archive. */
const NO_DAY = new Date(1980, 0, 1);

/** One archive of these files, in their order, the same to the byte whenever and wherever it is made. */
export function zipFiles(files: readonly KitFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_DAY });
}
