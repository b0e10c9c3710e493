import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KitFile } from '../../lib/kit/kit-file.ts';
import { filesUnder } from './built-files.ts';

/** Neither sources, nor needed to build from them. */
const NO_SOURCE = /^(node_modules|\.output|\.wxt|\.vigie|\.git)(\/|$)/;

/**
 * What Firefox's reviewers build the XPI from, which is what git knows of. A folder without git holds nothing else, since it
 * came out of such an archive.
 */
export function sourceFiles(root: string): readonly KitFile[] {
  if (!existsSync(join(root, '.git'))) return filesUnder(root, (path) => !NO_SOURCE.test(path));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  return paths.sort().map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
