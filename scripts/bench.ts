/** Measures what Vigie costs, and writes it to docs/performance.md. Run after a build: npm run bench -- [NAME…] */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSection } from './bench/performance-page.ts';
import { SECTIONS } from './bench/sections.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'performance.md');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !SECTIONS.some((section) => section.name === name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${SECTIONS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

for (const section of SECTIONS) {
  if (asked.length > 0 && !asked.includes(section.name)) continue;
  console.log(`\n## ${section.title}\n`);
  const text = await section.measure();
  console.log(text);
  writeFileSync(PAGE, withSection(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '', SECTIONS, section, text));
}
console.log(`\nWritten to ${PAGE}`);
