import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, getBuildFolder } from '../test/e2e/browser/builds.ts';
import { findBrowser } from '../test/e2e/browser/find-browsers.ts';
import { RUNNERS } from '../test/e2e/browser/runners.ts';
import { compare } from './bench/compare.ts';
import { performancePage } from './bench/performance-page.ts';
import { sizeLines } from './bench/sizes.ts';
import { table } from './bench/table.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'performance.md');
/** A Facebook post and a LinkedIn one: Lexical and TipTap. */
const REPLICAS = ['facebook-post', 'linkedin-post-sdui'] as const;
/** The budget speaks of 2,000 characters. */
const COURSE = { length: 2_000, turns: 4, keysATurn: 25 };

const tables: string[] = [];
for (const { kind, open } of RUNNERS) {
  const extensionDir = getBuildFolder(kind);
  console.log(`\n${BUILDS[kind].folder}\n${sizeLines(extensionDir).join('\n')}`);
  const found = findBrowser(kind);
  if ('missing' in found) {
    console.log(`NOT MEASURED: ${found.missing}`);
    continue;
  }
  for (const replica of REPLICAS) {
    const { bare, watched } = await compare(open, extensionDir, { ...COURSE, replica });
    tables.push(`### ${replica} in ${kind}\n\n${table(bare, watched)}`);
    console.log(`\n${tables.at(-1)}`);
    writeFileSync(PAGE, performancePage({ tables, ...COURSE }));
  }
}
console.log(`\nWritten to ${PAGE}`);
