/**
 * Writes the page that a policy officer reads and signs, in both languages.
 * Run: npm run docs:duties
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILTIN_PACKS } from '../lib/policy/packs/index.ts';
import { dutiesPage } from './duties/duties-page.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');

writeFileSync(join(DOCS, 'devoirs.md'), dutiesPage(BUILTIN_PACKS, 'fr'));
writeFileSync(join(DOCS, 'duties.md'), dutiesPage(BUILTIN_PACKS, 'en'));
console.log('docs/devoirs.md, docs/duties.md');
