import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledListOf } from './build/bundled-packages.ts';
import { NOTICES_FILE, renderNotices } from './notices/notices.ts';

const root = join(import.meta.dirname, '..');
const lists = ['chrome', 'firefox'].map((browser) => bundledListOf(root, browser));

if (lists.some((list) => !existsSync(list))) {
  console.error('Nothing is built yet. Type: npm run build');
  process.exit(2);
}

const folders = lists.flatMap((list): string[] => JSON.parse(readFileSync(list, 'utf8')));
writeFileSync(join(root, NOTICES_FILE), renderNotices(root, folders));
console.log(`${NOTICES_FILE}: ${new Set(folders).size} packages`);
