import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledListOf } from '../scripts/build/bundled-packages.ts';
import { NOTICES_FILE, renderNotices } from '../scripts/notices/notices.ts';
import { ROOT } from './architecture/sources.ts';

it('the notices name what the builds hold, with its licences as installed (npm run notices makes them)', () => {
  const folders = ['chrome', 'firefox'].flatMap((browser): string[] =>
    JSON.parse(readFileSync(bundledListOf(ROOT, browser), 'utf8')),
  );
  expect(folders).toContain('node_modules/react');
  expect(readFileSync(join(ROOT, NOTICES_FILE), 'utf8')).toBe(renderNotices(ROOT, folders));
});
