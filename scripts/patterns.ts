/**
 * Writes test/patterns/proofs.json: why none of the product's regular expressions can hold a page up.
 * Run: npm run patterns
 */
import { writeFileSync } from 'node:fs';
import { collectPatterns } from '../test/patterns/collect-patterns.ts';
import { provePattern } from '../test/patterns/prove-pattern.ts';

const found = await collectPatterns();
const proven = found.map(({ pattern, path }) => ({ shape: String(pattern), path, proof: provePattern(pattern) }));
const slow = proven.filter(({ proof }) => proof === 'slow');
if (slow.length > 0) throw new Error(`slow: ${slow.map(({ path, shape }) => `${path} ${shape}`).join('; ')}`);
const proofs = proven
  .filter(({ proof }) => proof !== 'bounded')
  .map(({ shape, proof }) => [shape, proof] as const)
  .toSorted(([a], [b]) => (a < b ? -1 : 1));
const file = new URL('../test/patterns/proofs.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(proofs), undefined, 2)}\n`);
console.log(`${found.length} patterns: ${found.length - proofs.length} bounded, ${proofs.length} proven or measured`);
