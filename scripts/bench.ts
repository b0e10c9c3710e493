import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, getBuildFolder } from '../test/e2e/browser/builds.ts';
import { type BrowserKind, findBrowser } from '../test/e2e/browser/find-browsers.ts';
import { type Open, RUNNERS } from '../test/e2e/browser/runners.ts';
import { compare } from './bench/compare.ts';
import { keystrokesPart } from './bench/keystrokes-part.ts';
import { openingTable } from './bench/opening-table.ts';
import { measureOpenings } from './bench/openings.ts';
import { openingsPart } from './bench/openings-part.ts';
import { PARTS, type Part, performancePage } from './bench/performance-page.ts';
import { sizeLines } from './bench/sizes.ts';
import { table } from './bench/table.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'performance.md');
/** A Facebook post and a LinkedIn one: Lexical and TipTap. */
const REPLICAS = ['facebook-post', 'linkedin-post-sdui'] as const;
/** The budget speaks of 2,000 characters. */
const COURSE = { length: 2_000, turns: 4, keysATurn: 25 };
const OPENINGS = { warnings: 50, times: 20 };

const asked = PARTS.filter((part) => process.argv.length < 3 || process.argv.includes(part));
const measured: Record<Part, string[]> = { keystrokes: [], openings: [] };
for (const { kind, open } of RUNNERS) {
  console.log(`\n${BUILDS[kind].folder}\n${sizeLines(getBuildFolder(kind)).join('\n')}`);
  const found = findBrowser(kind);
  if ('missing' in found) console.log(`NOT MEASURED: ${found.missing}`);
  else for (const part of asked) await measure(part, kind, open);
}
console.log(`\nWritten to ${PAGE}`);

async function measure(part: Part, kind: BrowserKind, open: Open): Promise<void> {
  if (part === 'openings') {
    keep(part, `### In ${kind}\n\n${openingTable(await measureOpenings(open, kind, OPENINGS))}`);
    return;
  }
  for (const replica of REPLICAS) {
    const { bare, watched } = await compare(open, getBuildFolder(kind), { ...COURSE, replica });
    keep(part, `### ${replica} in ${kind}\n\n${table(bare, watched)}`);
  }
}

function keep(part: Part, measuredTable: string): void {
  const tables = measured[part];
  tables.push(measuredTable);
  console.log(`\n${measuredTable}`);
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const body = part === 'openings' ? openingsPart({ tables, ...OPENINGS }) : keystrokesPart({ tables, ...COURSE });
  writeFileSync(PAGE, performancePage(before, part, body));
}
