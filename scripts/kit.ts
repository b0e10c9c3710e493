import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeKit } from '../lib/kit/make-kit.ts';
import { readConfig } from '../lib/kit/read-config.ts';

const OUTPUT = resolve(import.meta.dirname, '..', '.output', 'kit');

const [source, target = OUTPUT] = process.argv.slice(2);
if (source === undefined) {
  console.error('Type: npm run kit -- config.json [folder]. docs/administrators.md shows what the file holds.');
  process.exit(2);
}

const read = readConfig(readFileSync(source, 'utf8'));
if (!read.ok) {
  const faults = read.faults.length > 0 ? read.faults : ['it is no JSON'];
  console.error(`${source} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}

const files = makeKit(read.deployment);
// What an earlier configuration left there must not be taken for this one's. Only a folder of ours is emptied.
if (target === OUTPUT) rmSync(target, { recursive: true, force: true });
for (const { path, bytes } of files) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), bytes);
}
for (const told of read.lowered) console.warn(`lowered: ${told}`);
console.log(`${target}: ${files.length} files`);
