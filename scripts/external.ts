/**
 * The checker and its recognizers on texts that nobody of this project wrote.
 * Run: npm run -s external -- [FOLDER] [--write]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seenNow } from './composers/seen-now.ts';
import { externalPage, externalTables } from './external/external-page.ts';
import { measureExternal } from './external/measure-external.ts';
import { EDS_PSEUDO, HARMLESS_SETS, HATE_CHECK, hasSet, PRESIDIO, USUAL_FOLDER } from './external/sets.ts';

const PAGE = new URL('../docs/external-texts.md', import.meta.url);

const options = { write: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const folder = positionals[0] ?? USUAL_FOLDER;
const missing = [...HARMLESS_SETS, HATE_CHECK, PRESIDIO, EDS_PSEUDO].filter((set) => !hasSet(folder, set));
if (missing.length > 0) {
  console.error(`Missing in ${folder}:`);
  for (const { file, title } of missing) console.error(`  ${file}: ${title}`);
  process.exit(2);
}

const measures = measureExternal(folder);
console.log(externalTables(measures));
if (values.write) writeFileSync(PAGE, externalPage(measures, seenNow()));
