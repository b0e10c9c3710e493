import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../test/e2e/browser/find-browsers.ts';
import { type Outcome, outcomesFile } from '../test/e2e/contract/record.ts';
import { composersPage } from './composers/composers-page.ts';
import { seenNow } from './composers/seen-now.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'composers.md');

const outcomes = new Map([...outcomesOf('chromium'), ...outcomesOf('firefox')]);
writeFileSync(
  PAGE,
  composersPage((replica, browser, point) => outcomes.get([replica, browser, point].join(' ')), seenNow()),
);
console.log(`${PAGE}: ${outcomes.size} outcomes, ${[...outcomes.values()].filter((holds) => !holds).length} broken`);

function outcomesOf(browser: BrowserKind): [string, boolean][] {
  const file = outcomesFile(browser);
  if (!existsSync(file)) throw new Error(`${file} is missing: npx vitest run --project e2e test/e2e/contract.test.ts`);
  const read: readonly Outcome[] = JSON.parse(readFileSync(file, 'utf8'));
  return read.map(({ replica, point, holds }) => [[replica, browser, point].join(' '), holds]);
}
