import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { NOTICES_FILE } from '../notices/notices.ts';
import { renderManagedSchema } from './managed-schema.ts';

/** Firefox warns about `storage.managed_schema` and has no use for it. */
export function shipManagedSchema(browser: string, files: ResolvedPublicFile[]): void {
  if (browser === 'firefox') return;
  files.push({ contents: renderManagedSchema(), relativeDest: 'managed-schema.json' });
}

/** The licences ask that their text travel with every copy. */
export function shipNotices(root: string, files: ResolvedPublicFile[]): void {
  const absoluteSrc = join(root, NOTICES_FILE);
  if (existsSync(absoluteSrc)) files.push({ absoluteSrc, relativeDest: NOTICES_FILE });
}
