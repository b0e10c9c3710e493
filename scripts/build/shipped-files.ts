import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { NOTICES_FILE } from '../notices/notices.ts';

/** Firefox warns about `storage.managed_schema` and has no use for the file. */
export function leaveOutManagedSchema(browser: string, files: ResolvedPublicFile[]): void {
  if (browser !== 'firefox') return;
  const at = files.findIndex((file) => file.relativeDest === 'managed-schema.json');
  if (at >= 0) files.splice(at, 1);
}

/** The licences ask that their text travel with every copy. */
export function shipNotices(root: string, files: ResolvedPublicFile[]): void {
  const absoluteSrc = join(root, NOTICES_FILE);
  if (existsSync(absoluteSrc)) files.push({ absoluteSrc, relativeDest: NOTICES_FILE });
}
