/**
 * In a process of its own: loads one checker, reads one text for the first time, and prints the milliseconds of both.
 * Run: node scripts/bench/check/first-check.ts NAME
 */
import own from '../../../package.json' with { type: 'json' };
import { labelledLineSchema } from '../../evaluation/line.ts';
import { isPeerName, loadPeer } from '../../peers/adapters.ts';
import { providePeers } from '../../peers/provide-peers.ts';
import { longText } from '../long-text.ts';

const [name = ''] = process.argv.slice(2);
const line = labelledLineSchema.parse({
  id: name,
  text: longText(1_000),
  surface: 'facebook.post',
  establishment: 'cisss-cote-nord',
  role: 'employee',
  concerns: [],
});

const start = performance.now();
const checker = isPeerName(name) ? await loadPeer(name, providePeers()) : await loadVigie();
const loaded = performance.now();
await checker.marks(line);
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));

async function loadVigie() {
  const { createVigie } = await import('../../peers/vigie.ts');
  return createVigie(own.version);
}
